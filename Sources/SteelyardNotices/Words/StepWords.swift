package import SteelyardModel
package import SteelyardText

extension Step {
  /// The name of the step in documents.
  package var words: Bilingual {
    switch self {
    case .priorNotice: Bilingual("事先告知", "prior notice")
    case .hearingOffered: Bilingual("告知听证权利", "offer of a hearing")
    case .hearingHeld: Bilingual("举行听证", "hearing")
    case .collectiveDiscussion: Bilingual("集体讨论", "collective discussion")
    case .legalReview: Bilingual("法制审核", "legal review")
    case .headApproval: Bilingual("负责人批准", "approval by the head")
    case .served: Bilingual("送达", "service")
    }
  }

  /// The general law that demands it for a class of power; nil where only the catalog can say.
  func law(for kind: Power.Kind) -> Bilingual? {
    switch kind {
    case .penalty: lawOfPenalties
    case .licensing: lawOfLicences
    case .coercion: self == .headApproval || self == .priorNotice ? Law.coercion.cite(18) : nil
    case .levy, .requisition, .benefit, .inspection, .confirmation, .reward, .adjudication,
      .approval, .other:
      nil
    }
  }

  private var lawOfPenalties: Bilingual? {
    switch self {
    case .priorNotice: Law.penalty.cite(44, 62)
    case .hearingOffered: Law.penalty.cite(63)
    case .hearingHeld: Law.penalty.cite(63, 64)
    case .collectiveDiscussion, .headApproval: Law.penalty.cite(57)
    case .legalReview: Law.penalty.cite(58)
    case .served: Law.penalty.cite(61)
    }
  }

  private var lawOfLicences: Bilingual? {
    switch self {
    case .hearingOffered: Law.licensing.cite(46, 47)
    case .hearingHeld: Law.licensing.cite(48)
    case .served: Law.licensing.cite(44)
    case .priorNotice, .collectiveDiscussion, .legalReview, .headApproval: nil
    }
  }
}
