import SteelyardEvaluator
import SteelyardModel
import SteelyardText

// The acts of before, and the names of whom and what the case concerns.

extension JSONDraftReader {
  /// Reads what concerns the history; false for any other key.
  mutating func readHistory(
    _ member: JSONValue.Member,
    at place: CasePlace,
    into file: inout CaseFile
  ) -> Bool {
    switch member.key {
    case "history": file.history = history(member.value, at: place)
    case "vehicle": file.names[.vehicle] = identity(member.value, at: place)
    case "driver": file.names[.driver] = identity(member.value, at: place)
    case "place": file.names[.place] = identity(member.value, at: place)
    default: return false
    }
    return true
  }

  /// A name or a plate.
  mutating func identity(_ value: JSONValue, at place: CasePlace) -> Identity? {
    text(value, at: place).map(Identity.init)
  }

  private mutating func history(_ value: JSONValue, at place: CasePlace) -> [EarlierAct]? {
    guard case .array(let elements) = value.content else {
      log.note(
        Bilingual("历史应是一个列表", "a history is a list"),
        at: place,
        help: Bilingual("以前没有的，写 []", "write [] where there was nothing before")
      )
      return nil
    }
    guard elements.count <= EarlierAct.most else {
      log.note(EarlierActError.tooMany.message, at: place)
      return nil
    }
    return elements.enumerated().map { index, element in
      earlierAct(element, at: place.element(index, at: element.offset))
    }
  }

  private mutating func earlierAct(_ value: JSONValue, at place: CasePlace) -> EarlierAct {
    do throws(EarlierActError) {
      guard let members = value.members else {
        return try text(value, at: place).map { text throws(EarlierActError) in
          try EarlierAct(text: text)
        } ?? EarlierAct()
      }
      var act = EarlierAct()
      for member in members { read(member, of: place, into: &act) }
      try act.check()
      return act
    } catch {
      log.note(error.message, at: place, help: .howActsAreWritten)
      return EarlierAct()
    }
  }

  private mutating func read(
    _ member: JSONValue.Member,
    of place: CasePlace,
    into act: inout EarlierAct
  ) {
    guard let key = EarlierAct.Key(rawValue: member.key) else {
      noteUnknown(place.member(member.key, at: member.offset))
      return
    }
    let here = place.member(member.key, at: member.value.offset)
    guard let text = isUnknown(member.value, at: here) ? "unknown" : text(member.value, at: here)
    else { return }
    do throws(EarlierActError) {
      try act.set(key, to: text)
    } catch {
      log.note(error.message, at: here, help: .howDaysAreWritten)
    }
  }

  /// Whether a value says that something could not be established, and why.
  private mutating func isUnknown(_ value: JSONValue, at place: CasePlace) -> Bool {
    guard let members = value.members else { return false }
    for member in members where member.key != "unknown" {
      noteUnknown(place.member(member.key, at: member.offset))
    }
    return members.contains { $0.key == "unknown" }
  }
}

extension Bilingual {
  /// How an earlier act is written on one line.
  static var howActsAreWritten: Bilingual {
    Bilingual(
      "写作 2023-03-01 食品安全法 第122条 vehicle=闽A12345，各项之间用分号",
      "write it like 2023-03-01 food.unlicensed vehicle=A12345, with `;` between entries"
    )
  }
}
