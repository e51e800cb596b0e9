import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension NoticeComposer {
  /// What the party may do before the penalty is decided.
  var priorRightsSection: NoticeSection {
    var points = [pleadingInPenalties, pleadingPlace]
    if verdict?.procedures.contains(where: { $0.step == .hearingOffered }) == true {
      points.append(hearing)
    }
    return NoticeSection(say("当事人的权利", "Rights of the party"), [.list(points)])
  }

  private var pleadingPlace: String {
    let (term, contact) = (blank(.term), blank(.contact))
    return say(
      "陈述、申辩可以在\(term)以内向\(contact)提出。",
      "It may do so within \(term) at \(contact)."
    )
  }
}
