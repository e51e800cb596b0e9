import SteelyardArtifact
import SteelyardModel
package import SteelyardText

// Steps that were not taken or came too late, and time limits.

extension Explanation {
  /// A remark on a step.
  func procedureFinding(_ remark: Weighing.Remark) -> Finding {
    let step = Step.allCases[Int(remark.subject)]
    let (name, place) = (step.words, weighing.owed[Int(remark.subject)])
    let provision =
      place < 0 ? "" : tables.provision(tables.procedures[Int(place)].basis).citation
    guard remark.code == .procedureAfterDecision else {
      return finding(
        remark,
        Bilingual("缺少程序：\(name.chinese)", "a step is missing: \(name.english)"),
        provision: provision
      )
    }
    let taken = file.procedure[step]?.description ?? ""
    let decided = file.dates[.decided]?.description ?? ""
    return finding(
      remark,
      Bilingual(
        "\(name.chinese)（\(taken)）晚于决定（\(decided)）",
        "\(name.english) (`\(taken)`) came after the decision (`\(decided)`)"
      ),
      provision: provision
    )
  }
}

extension Step {
  /// The step in words.
  package var words: Bilingual {
    switch self {
    case .priorNotice: Bilingual("事先告知", "prior notice")
    case .hearingOffered: Bilingual("告知听证权利", "offering a hearing")
    case .hearingHeld: Bilingual("举行听证", "holding the hearing")
    case .collectiveDiscussion: Bilingual("负责人集体讨论", "collective discussion")
    case .legalReview: Bilingual("法制审核", "legal review")
    case .headApproval: Bilingual("负责人批准", "approval by the head")
    case .served: Bilingual("送达", "service")
    case .hearingRequested: Bilingual("要求听证", "the request for a hearing")
    case .hearingNotified: Bilingual("通知听证的时间、地点", "notice of the hearing")
    case .lifted: Bilingual("解除或者处理", "lifting the measure")
    }
  }
}

extension CaseDate {
  /// The date in words.
  package var words: Bilingual {
    switch self {
    case .acted: Bilingual("违法行为终了", "the act")
    case .filed: Bilingual("立案", "filing the case")
    case .decided: Bilingual("作出决定", "the decision")
    case .served: Bilingual("送达", "service")
    }
  }
}
