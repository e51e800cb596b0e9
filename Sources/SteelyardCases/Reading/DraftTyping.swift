import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// Gives the words of a draft their types by the terms of its power.
struct DraftTyping {
  let terms: CaseTerms
  /// The facts that another power named for the same act asks for.
  let factsElsewhere: Set<String>
  let allowsUnknown: Bool

  /// The case, with everything that is wrong noted in the log.
  func file(of draft: CaseDraft, log: inout FaultLog) -> CaseFile {
    var file = draft.file
    for entry in draft.facts { read(fact: entry, into: &file, log: &log) }
    for written in draft.claims { read(claim: written, into: &file, log: &log) }
    for written in draft.examined { read(examined: written, into: &file, log: &log) }
    if let decisions = draft.decisions {
      let own = decisions.first { $0.power == draft.file.power }
      file.decision = decided(own?.entries ?? [], log: &log)
    } else if let decision = draft.decision {
      file.decision = decided(decision, log: &log)
    }
    return file
  }

  /// Reads what stands beside the decision: earlier ones, what was served, what a court imposed.
  func read(_ draft: CaseDraft, into part: inout JointCase.Part, log: inout FaultLog) {
    part.isDecidedTogether = draft.decisions == nil
    part.earlier = draft.earlier.map { earlier in
      JointCase.Earlier(
        number: earlier.number,
        decided: earlier.decided,
        decision: decided(earlier.entries, log: &log)
      )
    }
    part.served = decided(draft.served, log: &log)
    part.criminal = decided(draft.criminal, log: &log)
  }

  private func decided(_ entries: [WrittenEntry], log: inout FaultLog) -> [CaseFile.Decided] {
    var file = CaseFile(power: "")
    file.decision = []
    for entry in entries { read(decided: entry, into: &file, log: &log) }
    return file.decision ?? []
  }
}

extension DraftTyping {
  private func read(fact entry: WrittenEntry, into file: inout CaseFile, log: inout FaultLog) {
    guard let factor = terms.factor(entry.name) else {
      file.evidence[entry.name] = nil
      if let subject = Subject.factorNames.contains(entry.name) ? entry.value : nil {
        read(subject: subject, at: entry.place, into: &file, log: &log)
      } else if !allowsUnknown, !factsElsewhere.contains(entry.name) {
        log.note(.notAFactor(entry.name), at: entry.place, help: .factors(terms.factorNames()))
      }
      return
    }
    if factor.isSubject {
      read(subject: entry.value, at: entry.place, into: &file, log: &log)
      return
    }
    guard !factor.isDerived else {
      log.note(.isComputed(entry.name), at: entry.place)
      return
    }
    do {
      file.facts[entry.name] = try entry.value.fact(of: factor.type, in: factor.domain)
    } catch {
      log.note(error.message, at: entry.place, help: error.help)
    }
  }

  private func read(
    subject value: WrittenValue,
    at place: CasePlace,
    into file: inout CaseFile,
    log: inout FaultLog
  ) {
    guard case .text(let text) = value, let subject = Subject(written: text) else {
      log.note(Bilingual("这不是当事人类型", "this is no kind of subject"), at: place, help: .subjects)
      return
    }
    if let other = file.subject, other != subject {
      log.note(
        Bilingual(
          "与当事人类型「\(other.rawValue)」不一致",
          "this contradicts the kind of subject, `\(other.rawValue)`"
        ),
        at: place
      )
    }
    file.subject = subject
  }

  private func read(claim written: WrittenClaim, into file: inout CaseFile, log: inout FaultLog) {
    var claim = written.claim
    guard let id = terms.circumstance(claim.id) else {
      if !allowsUnknown { log.note(.notACircumstance(claim.id), at: written.place) }
      return
    }
    claim.id = id
    guard !file.circumstances.contains(where: { $0.id == id }) else {
      log.note(.repeatedClaim(id), at: written.place)
      return
    }
    file.circumstances.append(claim)
  }

  private func read(
    examined written: WrittenReason,
    into file: inout CaseFile,
    log: inout FaultLog
  ) {
    guard let id = terms.circumstance(written.id) else {
      if !allowsUnknown { log.note(.notACircumstance(written.id), at: written.place) }
      return
    }
    guard file.examined[id] == nil else {
      log.note(.repeatedClaim(id), at: written.place)
      return
    }
    guard !file.circumstances.contains(where: { $0.id == id }) else {
      log.note(.claimedAndRejected(id), at: written.place)
      return
    }
    file.examined[id] = written.reason
  }

  private func read(decided entry: WrittenEntry, into file: inout CaseFile, log: inout FaultLog) {
    guard let measure = terms.measure(entry.name) else {
      if !allowsUnknown { log.note(.notAMeasure(entry.name), at: entry.place) }
      return
    }
    guard file.decision?.contains(where: { $0.measure == measure.id }) != true else {
      log.note(.repeatedMeasure(measure.id), at: entry.place)
      return
    }
    do {
      if let decided = try entry.value.decided(measure.id, unit: measure.unit) {
        file.decision?.append(decided)
      }
    } catch {
      log.note(error.message, at: entry.place, help: error.help)
    }
  }
}

extension Subject {
  /// The names by which cases may state the kind of subject among the facts.
  fileprivate static var factorNames: [String] { ["当事人", "subject"] }
}

extension Bilingual {
  fileprivate static func notAFactor(_ name: String) -> Bilingual {
    Bilingual("该事项没有裁量因素「\(name)」", "the power has no factor `\(name)`")
  }

  fileprivate static func factors(_ names: [String]) -> Bilingual {
    Bilingual(
      "裁量因素：" + names.joined(separator: "、"),
      "its factors: " + names.joined(separator: ", ")
    )
  }

  fileprivate static func isComputed(_ name: String) -> Bilingual {
    Bilingual("「\(name)」由其他因素算出，案卷不填", "`\(name)` is computed from other factors")
  }

  fileprivate static func notACircumstance(_ id: String) -> Bilingual {
    Bilingual("目录中没有情节「\(id)」", "the catalogue has no circumstance `\(id)`")
  }

  fileprivate static func notAMeasure(_ name: String) -> Bilingual {
    Bilingual("目录中没有措施「\(name)」", "the catalogue has no measure `\(name)`")
  }

  fileprivate static func repeatedMeasure(_ id: String) -> Bilingual {
    Bilingual("措施「\(id)」重复", "the measure `\(id)` stands here twice")
  }
}
