import SteelyardEvaluator
import SteelyardText

// What a case says of several powers, parties and decisions.

extension JSONDraftReader {
  /// The decisions under each of several powers.
  mutating func decisions(_ value: JSONValue, at place: CasePlace) -> [WrittenDecision]? {
    guard let members = value.members else {
      log.note(Bilingual("应为一个对象", "an object is expected"), at: place)
      return nil
    }
    return members.compactMap { member in
      let here = place.member(member.key, at: member.value.offset)
      return decision(member.value, at: here).map {
        WrittenDecision(power: member.key, place: here, entries: $0)
      }
    }
  }

  /// Earlier decisions about the same act.
  mutating func earlier(_ value: JSONValue, at place: CasePlace) -> [WrittenEarlier] {
    guard case .array(let elements) = value.content else {
      log.note(Bilingual("earlier 应是一个列表", "`earlier` is a list"), at: place)
      return []
    }
    return elements.enumerated().map { index, element in
      earlierDecision(element, at: place.element(index, at: element.offset))
    }
  }

  private mutating func earlierDecision(_ value: JSONValue, at place: CasePlace) -> WrittenEarlier {
    var earlier = WrittenEarlier()
    guard let members = value.members else {
      log.note(Bilingual("应为一个对象", "an object is expected"), at: place)
      return earlier
    }
    for member in members {
      let here = place.member(member.key, at: member.value.offset)
      switch member.key {
      case "case": earlier.number = anyText(member.value, at: here) ?? ""
      case "decided": earlier.decided = day(member.value, at: here)
      case "decision": earlier.entries = decision(member.value, at: here) ?? []
      default: noteUnknown(place.member(member.key, at: member.offset))
      }
    }
    return earlier
  }

  /// Reads what concerns several decisions; false for any other key.
  mutating func readJoint(
    _ member: JSONValue.Member,
    at place: CasePlace,
    into draft: inout CaseDraft
  ) -> Bool {
    let value = member.value
    switch member.key {
    case "decisions": draft.decisions = decisions(value, at: place)
    case "earlier": draft.earlier = earlier(value, at: place)
    case "served_before": draft.served = decision(value, at: place) ?? []
    case "criminal": draft.criminal = decision(value, at: place) ?? []
    default: return false
    }
    return true
  }

  /// The elements of `subjects`, each of which stands for one party; nil where there are none.
  mutating func parties(
    _ members: [JSONValue.Member],
    at place: CasePlace
  ) -> [(value: JSONValue, place: CasePlace)]? {
    guard let member = members.first(where: { $0.key == "subjects" }) else { return nil }
    let here = place.member("subjects", at: member.value.offset)
    guard case .array(let elements) = member.value.content, !elements.isEmpty else {
      log.note(Bilingual("subjects 应是一个不空的列表", "`subjects` is a list that is not empty"), at: here)
      return nil
    }
    return elements.enumerated().map { ($1, here.element($0, at: $1.offset)) }
  }
}

/// What is decided under one of several powers.
struct WrittenDecision {
  var power: String
  var place: CasePlace
  var entries: [WrittenEntry]
}
