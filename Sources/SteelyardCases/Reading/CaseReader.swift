import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// Reads case files: JSON texts and rows of tables.
public struct CaseReader: Sendable {
  /// What the catalogue says about cases under a power; nil where there is no such power.
  let terms: @Sendable (String) -> CaseTerms?
  let allowsUnknown: Bool

  package init(allowsUnknown: Bool, terms: @escaping @Sendable (String) -> CaseTerms?) {
    self.allowsUnknown = allowsUnknown
    self.terms = terms
  }

  /// Reads the case file that a JSON text is; the text begins on a line of its file.
  public func read(json text: Span<UInt8>, firstLine: Int = 1) -> CaseReading {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: text)
    } catch {
      var log = FaultLog()
      log.note(error.message, at: CasePlace(path: "", position: error.offset))
      return CaseReading(faults: log.faults(in: text, firstLine: firstLine))
    }
    var reader = JSONDraftReader(allowsUnknown: allowsUnknown)
    let acts = reader.acts(of: value)
    let reading = typed(acts, log: &reader.log)
    guard reader.log.isEmpty else {
      return CaseReading(faults: reader.log.faults(in: text, firstLine: firstLine))
    }
    return reading
  }

  /// Reads the case that a row of a table is.
  package func read(
    row fields: [CSVField],
    in bytes: Span<UInt8>,
    header: CSVHeader,
    line: Int
  ) -> CaseReading {
    var reader = TableDraftReader(header: header)
    let drafts = reader.drafts(of: fields, in: bytes)
    let reading = typed([drafts], log: &reader.log)
    guard reader.log.isEmpty else {
      return CaseReading(faults: reader.log.faults(inRowAt: line))
    }
    return reading
  }
}

extension CaseReader {
  /// The cases of drafts, act by act.
  private func typed(_ acts: [[CaseDraft]], log: inout FaultLog) -> CaseReading {
    var reading = CaseReading()
    for drafts in acts {
      var part = JointCase.Part(
        act: drafts.first?.act ?? 0,
        party: drafts.first?.party ?? 0,
        files: []
      )
      let powers = drafts.map { terms($0.file.power) }
      noteCountries(of: drafts, powers, log: &log)
      for (index, draft) in drafts.enumerated() {
        var file = draft.file
        if let own = powers[index] {
          let others = powers.indices.filter { $0 != index }.map { powers[$0] }
          let typing = DraftTyping(
            terms: own,
            factsElsewhere: Self.facts(of: draft, askedForBy: others),
            allowsUnknown: allowsUnknown
          )
          file = typing.file(of: draft, log: &log)
          if part.files.isEmpty { typing.read(draft, into: &part, log: &log) }
        }
        file.settleService()
        reading.cases.append(file)
        reading.acts.append(draft.act)
        part.files.append(file)
      }
      noteStrangePowers(drafts, log: &log)
      reading.parts.append(part)
    }
    return reading
  }

  /// Notes decisions under powers that the act does not name.
  private func noteStrangePowers(_ drafts: [CaseDraft], log: inout FaultLog) {
    let powers = drafts.map(\.file.power)
    for decision in drafts.first?.decisions ?? [] where !powers.contains(decision.power) {
      log.note(
        Bilingual(
          "本案没有列事项「\(decision.power)」",
          "the case does not name the power `\(decision.power)`"
        ),
        at: decision.place
      )
    }
  }

  /// The facts that some power asks for; a power that does not exist may ask for anything.
  private static func facts(of draft: CaseDraft, askedForBy powers: [CaseTerms?]) -> Set<String> {
    let names = draft.facts.map(\.name).filter { name in
      powers.contains { terms in terms.map { $0.factor(name) != nil } ?? true }
    }
    return Set(names)
  }
}

extension CaseFile {
  /// The day of service is a date and a step; where one is filed, so is the other.
  fileprivate mutating func settleService() {
    if let served = dates[.served] ?? procedure[.served] {
      dates[.served] = dates[.served] ?? served
      procedure[.served] = procedure[.served] ?? served
    }
  }
}
