import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// Reads the drafts of one case from a row of a table.
///
/// A field without content says nothing.
struct TableDraftReader {
  /// What is wrong so far.
  var log = FaultLog()
  let header: CSVHeader
  var draft = CaseDraft()
  /// Whether it is said which law applies.
  var hasLaw = false
  private var powers: [WrittenPower] = []

  init(header: CSVHeader) {
    self.header = header
  }

  /// The drafts of a row, one for each power it names.
  mutating func drafts(of fields: [CSVField], in bytes: Span<UInt8>) -> [CaseDraft] {
    guard fields.count == header.columns.count else {
      log.note(
        Bilingual(
          "应有 \(header.columns.count) 个字段，却有 \(fields.count) 个",
          "\(header.columns.count) fields are expected, \(fields.count) are here"
        ),
        at: CasePlace(path: "", position: min(fields.count, header.columns.count))
      )
      return []
    }
    for index in fields.indices where header.columns[index] != .ignored {
      let text = fields[index].string(in: bytes).trimmed
      guard !text.isEmpty else { continue }
      read(text, header.columns[index], at: place(of: index))
    }
    finishLaw()
    if powers.isEmpty, log.isEmpty {
      log.note(.noPower, at: place(of: header.columns.firstIndex(of: .power) ?? 0))
    }
    return draft.drafts(for: powers)
  }
}

extension TableDraftReader {
  func place(of field: Int) -> CasePlace {
    CasePlace(path: header.headings[field], position: field)
  }

  private mutating func read(_ text: String, _ column: CSVColumn, at place: CasePlace) {
    switch column {
    case .number: draft.file.number = text
    case .officer: draft.file.officer = text
    case .power: readPowers(text, at: place)
    case .authority: readAuthority(text, at: place)
    case .subject: readSubject(text, at: place)
    case .date(let date): draft.file.dates[date] = day(text, at: place)
    case .fact(let name):
      let value = WrittenValue(inTable: text)
      draft.file(fact: WrittenEntry(name: name, value: value, place: place))
    case .evidence(let name): draft.file.evidence[name] = text
    case .decision(let measure):
      let entry = WrittenEntry(name: measure, value: .text(text), place: place)
      draft.decision = (draft.decision ?? []) + [entry]
    case .procedure(let step): draft.file.procedure[step] = day(text, at: place)
    case .circumstances: readClaims(text, at: place)
    case .examined(let id):
      draft.examined.append(WrittenReason(id: id, reason: text, place: place))
    case .name(let scope): draft.file.names[scope] = Identity(text)
    case .history: draft.file.history = history(text, at: place)
    case .excluded:
      draft.file.excluded = entries(text, at: place) { (text) throws(TimeLimitLineError) in
        try CaseFile.Excluded(text: text)
      }
    case .extended:
      draft.file.extended = entries(text, at: place) { (text) throws(TimeLimitLineError) in
        try CaseFile.Extended(text: text)
      }
    case .deviation(let part): read(text, part, at: place)
    case .joint(let column): read(text, column, at: place)
    case .ignored: break
    }
  }

  private mutating func readPowers(_ text: String, at place: CasePlace) {
    for id in text.parts {
      guard !powers.contains(where: { $0.id == id }) else {
        log.note(.repeatedPower(id), at: place)
        continue
      }
      powers.append(WrittenPower(id: id, place: place))
    }
  }

  private mutating func readClaims(_ text: String, at place: CasePlace) {
    for id in text.parts {
      guard !draft.claims.contains(where: { $0.claim.id == id }) else {
        log.note(.repeatedClaim(id), at: place)
        continue
      }
      draft.claims.append(WrittenClaim(claim: CaseFile.Claim(id: id), place: place))
    }
  }

  private mutating func readAuthority(_ text: String, at place: CasePlace) {
    draft.file.authority = Authority(text)
    if draft.file.authority == nil {
      log.note(.notAnAuthority(text), at: place, help: .howAuthoritiesAreWritten)
    }
  }

  private mutating func readSubject(_ text: String, at place: CasePlace) {
    draft.file.subject = Subject(written: text)
    if draft.file.subject == nil { log.note(.notASubject(text), at: place, help: .subjects) }
  }

  mutating func day(_ text: String, at place: CasePlace) -> Day? {
    guard let day = Day(written: text) else {
      log.note(.notADay(text), at: place, help: .howDaysAreWritten)
      return nil
    }
    return day
  }

  private mutating func read(
    _ text: String,
    _ part: CSVColumn.DeviationPart,
    at place: CasePlace
  ) {
    var deviation = draft.file.deviation ?? CaseFile.Deviation(ground: "")
    switch part {
    case .ground: deviation.ground = text
    case .provision: deviation.provision = text
    case .approver: deviation.approver = text
    case .approved: deviation.approved = day(text, at: place)
    }
    draft.file.deviation = deviation
  }
}

extension WrittenValue {
  /// The value of a field: the words for what could not be established, or a text.
  init(inTable text: String) {
    for word in ["无法查实", "unknown"] where text.hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      guard let mark = rest.first else {
        self = .unknown(reason: "")
        return
      }
      guard mark == ":" || mark == "：" else { continue }
      self = .unknown(reason: String(rest.dropFirst()).trimmed)
      return
    }
    self = .text(text)
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// The parts of a field that holds several identifiers.
  var parts: [String] {
    split { $0 == ";" || $0 == "；" }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
