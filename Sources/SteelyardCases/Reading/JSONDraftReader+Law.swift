import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension JSONDraftReader {
  /// Who decided which law applies, and why.
  mutating func law(_ value: JSONValue, at place: CasePlace) -> CaseFile.LawAnswer? {
    guard let members = value.members else {
      log.note(Bilingual("应为一个对象", "an object is expected"), at: place)
      return nil
    }
    var applies: AppliesBy?
    var answer = CaseFile.LawAnswer(applies: .act, by: "", ground: "")
    for member in members {
      let here = place.member(member.key, at: member.value.offset)
      switch member.key {
      case "applies": applies = day(named: member.value, at: here)
      case "by": answer.by = anyText(member.value, at: here) ?? ""
      case "ground": answer.ground = anyText(member.value, at: here) ?? ""
      default: noteUnknown(place.member(member.key, at: member.offset))
      }
    }
    if !members.contains(where: { $0.key == "applies" }) {
      log.note(.noLaw, at: place)
    }
    guard let applies else { return nil }
    answer.applies = applies
    return answer
  }

  private mutating func day(named value: JSONValue, at place: CasePlace) -> AppliesBy? {
    guard let text = text(value, at: place) else { return nil }
    if let applies = AppliesBy(rawValue: text) { return applies }
    log.note(.noLaw, at: place)
    return nil
  }
}

extension Bilingual {
  static var noLaw: Bilingual {
    Bilingual(
      "applies 应为 act（行为日的法律）或者 decision（决定日的法律）",
      "`applies` is `act` or `decision`: the law of the day of the act, or of the decision"
    )
  }
}
