import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension JSONDraftReader {
  /// The facts: values, or objects that say what is unknown or which evidence there is.
  mutating func readFacts(_ value: JSONValue, at place: CasePlace, into draft: inout CaseDraft) {
    for member in members(value, at: place) {
      let here = place.member(member.key, at: member.value.offset)
      guard let (value, evidence) = fact(member.value, at: here) else { continue }
      draft.file(fact: WrittenEntry(name: member.key, value: value, place: here))
      draft.file.evidence[member.key] = evidence
    }
  }

  /// The circumstances: identifiers, or objects with the evidence.
  mutating func readCircumstances(
    _ value: JSONValue,
    at place: CasePlace,
    into draft: inout CaseDraft
  ) {
    guard case .array(let elements) = value.content else {
      log.note(Bilingual("情节应是一个列表", "circumstances are a list"), at: place)
      return
    }
    for (index, element) in elements.enumerated() {
      let here = place.element(index, at: element.offset)
      guard let claim = claim(element, at: here) else { continue }
      guard !draft.claims.contains(where: { $0.claim.id == claim.id }) else {
        log.note(.repeatedClaim(claim.id), at: here)
        continue
      }
      draft.claims.append(WrittenClaim(claim: claim, place: here))
    }
  }

  /// The circumstances that were examined and rejected, each with the reason.
  mutating func examined(_ value: JSONValue, at place: CasePlace) -> [WrittenReason] {
    members(value, at: place).compactMap { member in
      let here = place.member(member.key, at: member.value.offset)
      return text(member.value, at: here)
        .map { WrittenReason(id: member.key, reason: $0, place: here) }
    }
  }

  /// The measures decided, each with how much, or whether.
  mutating func decision(_ value: JSONValue, at place: CasePlace) -> [WrittenEntry]? {
    guard value.members != nil else {
      log.note(Bilingual("决定应是一个对象", "a decision is an object"), at: place)
      return nil
    }
    return members(value, at: place).compactMap { member in
      let here = place.member(member.key, at: member.value.offset)
      guard let value = decided(member.value, at: here) else { return nil }
      return WrittenEntry(name: member.key, value: value, place: here)
    }
  }

  /// The steps taken, each with its day.
  mutating func readProcedure(_ value: JSONValue, at place: CasePlace, into file: inout CaseFile) {
    for member in members(value, at: place) {
      let here = place.member(member.key, at: member.value.offset)
      if readTimeLimits(member, at: here, into: &file) { continue }
      guard let step = Step(rawValue: member.key) else {
        if !allowsUnknown { log.note(.notAStep(member.key), at: here, help: .steps) }
        continue
      }
      file.procedure[step] = day(member.value, at: here)
    }
  }

  /// The reason for a deviation.
  mutating func deviation(_ value: JSONValue, at place: CasePlace) -> CaseFile.Deviation? {
    var deviation = CaseFile.Deviation(ground: "")
    for member in members(value, at: place) {
      let here = place.member(member.key, at: member.value.offset)
      switch member.key {
      case "ground": deviation.ground = anyText(member.value, at: here) ?? ""
      case "provision": deviation.provision = anyText(member.value, at: here) ?? ""
      case "approver": deviation.approver = anyText(member.value, at: here) ?? ""
      case "approved": deviation.approved = day(member.value, at: here)
      default: noteUnknown(place.member(member.key, at: member.offset))
      }
    }
    return deviation
  }
}

extension JSONDraftReader {
  private mutating func members(_ value: JSONValue, at place: CasePlace) -> [JSONValue.Member] {
    if let members = value.members { return members }
    log.note(Bilingual("应为一个对象", "an object is expected"), at: place)
    return []
  }

  private mutating func fact(
    _ value: JSONValue,
    at place: CasePlace
  ) -> (WrittenValue, evidence: String?)? {
    guard let members = value.members else { return plain(value, at: place).map { ($0, nil) } }
    var written: WrittenValue?
    var evidence: String?
    for member in members {
      let here = place.member(member.key, at: member.value.offset)
      switch member.key {
      case "unknown": written = anyText(member.value, at: here).map { .unknown(reason: $0) }
      case "value": written = plain(member.value, at: here)
      case "evidence": evidence = text(member.value, at: here)
      default: noteUnknown(place.member(member.key, at: member.offset))
      }
    }
    let keys = members.map(\.key)
    guard keys.contains("value") != keys.contains("unknown") else {
      log.note(.valueOrUnknown, at: place)
      return nil
    }
    return written.map { ($0, evidence) }
  }

  private mutating func plain(_ value: JSONValue, at place: CasePlace) -> WrittenValue? {
    switch value.content {
    case .string: return text(value, at: place).map { .text($0) }
    case .number(let digits): return .number(digits)
    case .truth(let truth): return .truth(truth)
    case .array(let elements):
      return .list(
        elements.enumerated().compactMap { index, element in
          text(element, at: place.element(index, at: element.offset))
        }
      )
    case .null:
      log.note(.noNull, at: place, help: .unknownInstead)
      return nil
    case .object:
      log.note(Bilingual("此处应为一个值", "a value is expected here"), at: place)
      return nil
    }
  }

  private mutating func decided(_ value: JSONValue, at place: CasePlace) -> WrittenValue? {
    guard let members = value.members else { return plain(value, at: place) }
    var amount: WrittenValue = .truth(true)
    for member in members {
      let here = place.member(member.key, at: member.value.offset)
      if member.key == "amount" {
        amount = plain(member.value, at: here) ?? amount
      } else {
        noteUnknown(place.member(member.key, at: member.offset))
      }
    }
    return amount
  }

  private mutating func claim(_ value: JSONValue, at place: CasePlace) -> CaseFile.Claim? {
    guard let members = value.members else {
      return text(value, at: place).map { CaseFile.Claim(id: $0) }
    }
    var claim = CaseFile.Claim(id: "")
    for member in members {
      let here = place.member(member.key, at: member.value.offset)
      switch member.key {
      case "id": claim.id = text(member.value, at: here) ?? ""
      case "evidence": claim.evidence = anyText(member.value, at: here) ?? ""
      default: noteUnknown(place.member(member.key, at: member.offset))
      }
    }
    if !members.contains(where: { $0.key == "id" }) {
      log.note(Bilingual("情节没有 id", "the circumstance has no `id`"), at: place)
    }
    return claim.id.isEmpty ? nil : claim
  }
}

extension Bilingual {
  fileprivate static var valueOrUnknown: Bilingual {
    Bilingual("value 与 unknown 应有且只有一个", "one of `value` and `unknown` is expected")
  }

  fileprivate static var noNull: Bilingual {
    Bilingual("null 不是值", "null is no value")
  }

  fileprivate static var unknownInstead: Bilingual {
    Bilingual(
      "没有写就删去；查不清写 {\"unknown\": \"原因\"}",
      "leave it out where nothing is filed; write {\"unknown\": \"why\"} where it cannot be established"
    )
  }
}
