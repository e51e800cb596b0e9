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

  /// A remark on a time limit.
  func deadlineFinding(_ remark: Weighing.Remark) -> Finding {
    let deadline = tables.deadline(Int(remark.subject))
    let last = file.dates[deadline.from].flatMap(deadline.lastDay)?.description ?? ""
    let end = file.dates[deadline.to]?.description ?? ""
    let (from, to) = (deadline.from.words, deadline.to.words)
    let message =
      remark.code == .outOfTime
      ? Bilingual(
        "已过追究时效：自\(from.chinese)起应于\(last)前\(to.chinese)，实际为\(end)",
        "the limitation had run out: \(to.english) was due by `\(last)`, and was on `\(end)`"
      )
      : Bilingual(
        "超过期限：自\(from.chinese)起应于\(last)前\(to.chinese)，实际为\(end)",
        "too late: \(to.english) was due by `\(last)`, and was on `\(end)`"
      )
    return finding(remark, message, provision: deadline.basis.citation)
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
