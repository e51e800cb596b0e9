import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension JSONDraftReader {
  /// Reads what a procedure says about time limits; false for any other key.
  mutating func readTimeLimits(
    _ member: JSONValue.Member,
    at place: CasePlace,
    into file: inout CaseFile
  ) -> Bool {
    switch member.key {
    case "excluded":
      file.excluded = list(
        member.value,
        at: place,
        { (text) throws(TimeLimitLineError) in try CaseFile.Excluded(text: text) },
        { $0.excluded($1, at: $2) }
      )
    case "extended":
      file.extended = list(
        member.value,
        at: place,
        { (text) throws(TimeLimitLineError) in try CaseFile.Extended(text: text) },
        { $0.extended($1, at: $2) }
      )
    default: return false
    }
    return true
  }

  private mutating func list<Part>(
    _ value: JSONValue,
    at place: CasePlace,
    _ line: (String) throws(TimeLimitLineError) -> Part,
    _ part: (inout Self, [JSONValue.Member], CasePlace) -> Part?
  ) -> [Part] {
    guard case .array(let elements) = value.content else {
      log.note(Bilingual("应为一个列表", "a list is expected"), at: place)
      return []
    }
    return elements.enumerated().compactMap { index, element in
      let here = place.element(index, at: element.offset)
      if case .string(let text) = element.content { return self.part(text, at: here, line) }
      guard let members = element.members else {
        log.note(Bilingual("应为一个对象", "an object is expected"), at: here)
        return nil
      }
      return part(&self, members, here)
    }
  }

  /// An entry on one line.
  private mutating func part<Part>(
    _ text: String,
    at place: CasePlace,
    _ line: (String) throws(TimeLimitLineError) -> Part
  ) -> Part? {
    do throws(TimeLimitLineError) {
      return try line(text)
    } catch {
      log.note(error.message, at: place)
      return nil
    }
  }

  private mutating func excluded(
    _ members: [JSONValue.Member],
    at place: CasePlace
  ) -> CaseFile.Excluded? {
    var ground: Exclusion?
    var (from, to): (Day?, Day?) = (nil, nil)
    for member in members {
      let here = place.member(member.key, at: member.value.offset)
      switch member.key {
      case "ground":
        ground = text(member.value, at: here).flatMap(Exclusion.init(word:))
        guard ground != nil else {
          log.note(.grounds, at: here)
          return nil
        }
      case "from": from = day(member.value, at: here)
      case "to": to = day(member.value, at: here)
      default: noteUnknown(place.member(member.key, at: member.offset))
      }
    }
    guard let ground, let from, let to, from <= to else {
      log.note(.stretch, at: place)
      return nil
    }
    return CaseFile.Excluded(ground: ground, from: from, to: to)
  }

  private mutating func extended(
    _ members: [JSONValue.Member],
    at place: CasePlace
  ) -> CaseFile.Extended? {
    var (to, length, approved): (Moment?, Deadline.Length?, Day?) = (nil, nil, nil)
    var (approver, ground) = ("", "")
    for member in members {
      let here = place.member(member.key, at: member.value.offset)
      switch member.key {
      case "to":
        to = text(member.value, at: here)
          .flatMap { word in Moment.allCases.first { $0.word == word } }
      case "by":
        length = text(member.value, at: here).flatMap { try? Deadline.Length(written: $0) }
      case "approved": approved = day(member.value, at: here)
      case "approver": approver = anyText(member.value, at: here) ?? ""
      case "ground": ground = anyText(member.value, at: here) ?? ""
      default: noteUnknown(place.member(member.key, at: member.offset))
      }
    }
    guard let to, let length, let approved else {
      log.note(.extension, at: place)
      return nil
    }
    return CaseFile.Extended(
      to: to,
      length: length,
      approved: approved,
      approver: approver,
      ground: ground
    )
  }
}

extension Bilingual {
  fileprivate static var grounds: Bilingual {
    Bilingual(
      "不计入的理由应为：" + Exclusion.allCases.map(\.name).joined(separator: "、"),
      "what is left out is one of " + Exclusion.allCases.map(\.rawValue).joined(separator: ", ")
    )
  }

  fileprivate static var stretch: Bilingual {
    Bilingual(
      "写 ground、from 和 to，from 不晚于 to",
      "`ground`, `from` and `to` are expected, `from` not after `to`"
    )
  }

  fileprivate static var `extension`: Bilingual {
    Bilingual(
      "写 to（截止的日期，如 decided）、by（如 `30日`）、approved、approver 和 ground",
      "`to` (such as `decided`), `by` (such as `30日`), `approved`, `approver` and `ground` are expected"
    )
  }
}
