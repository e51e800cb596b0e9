import SteelyardModel
import SteelyardText

extension Step {
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
    case .hearingRequested, .hearingNotified: Law.penalty.cite(64)
    case .lifted: nil
    }
  }

  private var lawOfLicences: Bilingual? {
    switch self {
    case .hearingOffered: Law.licensing.cite(46, 47)
    case .hearingHeld: Law.licensing.cite(48)
    case .served: Law.licensing.cite(44)
    case .hearingRequested: Law.licensing.cite(47)
    case .hearingNotified: Law.licensing.cite(48)
    case .priorNotice, .collectiveDiscussion, .legalReview, .headApproval, .lifted: nil
    }
  }
}
