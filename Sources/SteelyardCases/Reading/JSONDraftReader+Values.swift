import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension JSONDraftReader {
  /// A text that is not empty.
  mutating func text(_ value: JSONValue, at place: CasePlace) -> String? {
    guard case .string(let text) = value.content else {
      log.note(Bilingual("应为文字", "a text is expected"), at: place)
      return nil
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      log.note(
        Bilingual("文字是空的", "the text is empty"),
        at: place,
        help: Bilingual("没有内容就删去这一项", "leave the key out where there is nothing to say")
      )
      return nil
    }
    return text
  }

  /// A text that may be empty; nil and a fault where it is no text.
  mutating func anyText(_ value: JSONValue, at place: CasePlace) -> String? {
    if case .string(let text) = value.content { return text }
    return text(value, at: place)
  }

  /// A day such as `2024-03-01`.
  mutating func day(_ value: JSONValue, at place: CasePlace) -> Day? {
    guard let text = text(value, at: place) else { return nil }
    guard let day = Day(written: text) else {
      log.note(.notADay(text), at: place, help: .howDaysAreWritten)
      return nil
    }
    return day
  }

  /// An authority such as `350200.transport`.
  mutating func authority(_ value: JSONValue, at place: CasePlace) -> Authority? {
    guard let text = text(value, at: place) else { return nil }
    guard let authority = Authority(text) else {
      log.note(.notAnAuthority(text), at: place, help: .howAuthoritiesAreWritten)
      return nil
    }
    return authority
  }

  /// A kind of subject, by itself or as `{"type": …, "name": …}`; the name is filed.
  mutating func subject(_ value: JSONValue, at place: CasePlace, into file: inout CaseFile)
    -> Subject?
  {
    guard let members = value.members else { return subjectType(value, at: place) }
    var subject: Subject?
    for member in members {
      if member.key == "type" {
        subject = subjectType(member.value, at: place.member("type", at: member.value.offset))
      } else if member.key == "name" {
        let here = place.member("name", at: member.value.offset)
        file.names[.subject] = identity(member.value, at: here)
      } else {
        noteUnknown(place.member(member.key, at: member.offset))
      }
    }
    return subject
  }

  /// Notes a key that means nothing, unless such keys are let through.
  mutating func noteUnknown(_ place: CasePlace) {
    guard !allowsUnknown else { return }
    log.note(
      Bilingual("此处没有这一项", "there is no such key here"),
      at: place,
      help: Bilingual("不需要审查的内容可用「允许未知项」放行", "keys that are not to be looked at can be let through")
    )
  }

  private mutating func subjectType(_ value: JSONValue, at place: CasePlace) -> Subject? {
    guard let text = text(value, at: place) else { return nil }
    guard let subject = Subject(written: text) else {
      log.note(.notASubject(text), at: place, help: .subjects)
      return nil
    }
    return subject
  }
}
