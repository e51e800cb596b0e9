import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// Reads the drafts of cases from the tree of a JSON text.
struct JSONDraftReader {
  /// What is wrong so far.
  var log = FaultLog()
  /// Whether keys that mean nothing are let through.
  let allowsUnknown: Bool

  /// What an object may hold: the whole file, or one of its acts.
  private enum Scope {
    case file
    case act
    case party
  }

  init(allowsUnknown: Bool) {
    self.allowsUnknown = allowsUnknown
  }

  /// The drafts of a file, act by act: each act has one for every power it names.
  mutating func acts(of value: JSONValue) -> [[CaseDraft]] {
    let root = CasePlace(path: "", position: value.offset)
    guard let members = value.members else {
      log.note(Bilingual("案卷应是一个对象", "a case is an object"), at: root)
      return []
    }
    var draft = CaseDraft()
    var powers: [WrittenPower] = []
    read(members, at: root, scope: .file, into: &draft, powers: &powers)
    guard let acts = members.first(where: { $0.key == "acts" }) else {
      return parts(members, of: draft, powers: powers, at: root)
    }
    let place = root.member("acts", at: acts.value.offset)
    guard case .array(let elements) = acts.value.content, !elements.isEmpty else {
      log.note(Bilingual("acts 应是一个不空的列表", "`acts` is a list that is not empty"), at: place)
      return []
    }
    return elements.enumerated().flatMap { index, element in
      let place = place.element(index, at: element.offset)
      draft.act = index
      return act(element, at: place, outer: draft, powers: powers)
    }
  }
}

extension JSONDraftReader {
  /// The drafts of one act, which takes over what is said for all of them.
  private mutating func act(
    _ value: JSONValue,
    at place: CasePlace,
    outer: CaseDraft,
    powers outerPowers: [WrittenPower]
  ) -> [[CaseDraft]] {
    guard let members = value.members else {
      log.note(Bilingual("行为应是一个对象", "an act is an object"), at: place)
      return []
    }
    var draft = outer
    var powers: [WrittenPower] = []
    read(members, at: place, scope: .act, into: &draft, powers: &powers)
    return parts(members, of: draft, powers: powers.isEmpty ? outerPowers : powers, at: place)
  }

  /// The drafts of one act, party by party.
  private mutating func parts(
    _ members: [JSONValue.Member],
    of draft: CaseDraft,
    powers: [WrittenPower],
    at place: CasePlace
  ) -> [[CaseDraft]] {
    guard let parties = parties(members, at: place) else {
      return [drafts(draft, for: powers, at: place)]
    }
    return parties.enumerated().flatMap { index, party -> [[CaseDraft]] in
      guard let members = party.value.members else {
        log.note(Bilingual("当事人应是一个对象", "a party is an object"), at: party.place)
        return []
      }
      var own = draft
      own.party = index
      var ownPowers: [WrittenPower] = []
      read(members, at: party.place, scope: .party, into: &own, powers: &ownPowers)
      return [drafts(own, for: ownPowers.isEmpty ? powers : ownPowers, at: party.place)]
    }
  }

  private mutating func drafts(
    _ draft: CaseDraft,
    for powers: [WrittenPower],
    at place: CasePlace
  ) -> [CaseDraft] {
    if powers.isEmpty, log.isEmpty {
      let missing = place.member("power", at: place.position)
      log.note(.noPower, at: missing)
    }
    return draft.drafts(for: powers)
  }

  private mutating func read(
    _ members: [JSONValue.Member],
    at place: CasePlace,
    scope: Scope,
    into draft: inout CaseDraft,
    powers: inout [WrittenPower]
  ) {
    for member in members {
      let here = place.member(member.key, at: member.value.offset)
      if member.key == "power" {
        powers = self.powers(member.value, at: here)
      } else if readInAct(member, at: here, into: &draft) {
        continue
      } else if scope != .party, member.key == "subjects" {
        continue
      } else if scope == .file, readInFile(member, at: here, into: &draft) {
        continue
      } else {
        noteUnknown(place.member(member.key, at: member.offset))
      }
    }
  }

  /// Reads what may stand at the top of a file only; false for any other key.
  private mutating func readInFile(
    _ member: JSONValue.Member,
    at place: CasePlace,
    into draft: inout CaseDraft
  ) -> Bool {
    let value = member.value
    switch member.key {
    case "case": draft.file.number = text(value, at: place) ?? ""
    case "officer": draft.file.officer = text(value, at: place) ?? ""
    case "authority": draft.file.authority = authority(value, at: place)
    case "acts": break
    default: return false
    }
    return true
  }

  /// Reads what may stand at the top of a file or in one of its acts; false for any other key.
  private mutating func readInAct(
    _ member: JSONValue.Member,
    at place: CasePlace,
    into draft: inout CaseDraft
  ) -> Bool {
    let value = member.value
    if let date = CaseDate(rawValue: member.key) {
      draft.file.dates[date] = day(value, at: place)
      return true
    }
    switch member.key {
    case "subject": draft.file.subject = subject(value, at: place, into: &draft.file)
    case "facts": readFacts(value, at: place, into: &draft)
    case "circumstances": readCircumstances(value, at: place, into: &draft)
    case "examined": draft.examined = examined(value, at: place)
    case "decision": draft.decision = decision(value, at: place)
    case "procedure": readProcedure(value, at: place, into: &draft.file)
    case "deviation": draft.file.deviation = deviation(value, at: place)
    case "law": draft.file.law = law(value, at: place)
    default:
      return readJoint(member, at: place, into: &draft)
        || readHistory(member, at: place, into: &draft.file)
    }
    return true
  }

  private mutating func powers(_ value: JSONValue, at place: CasePlace) -> [WrittenPower] {
    guard case .array(let elements) = value.content else {
      return text(value, at: place).map { [WrittenPower(id: $0, place: place)] } ?? []
    }
    var powers: [WrittenPower] = []
    for (index, element) in elements.enumerated() {
      let here = place.element(index, at: element.offset)
      guard let id = text(element, at: here) else { continue }
      guard !powers.contains(where: { $0.id == id }) else {
        log.note(.repeatedPower(id), at: here)
        continue
      }
      powers.append(WrittenPower(id: id, place: here))
    }
    return powers
  }
}
