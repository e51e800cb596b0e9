import SteelyardArtifact
import SteelyardEvaluator
import SteelyardModel
import SteelyardText

// Texts of the catalogue, values and amounts, as they are written in answers.

extension PlainAnswerWriter {
  /// Adds a text of the catalogue.
  @inline(__always)
  mutating func append(_ text: UInt32) {
    unsafe buffer.append(escaping: tables.bytes(of: text))
  }

  /// The factor in a slot.
  func factor(_ slot: Int, _ statute: StatuteRow) -> FactorRow {
    tables.factors[tables.words[Int(statute.firstSlot) + slot]]
  }

  /// The name of a band's grade.
  func grade(_ band: Int, _ weighing: inout Weighing) -> UInt32? {
    weighing.standard.map { place in
      let grading = tables.gradings[tables.standards[place].grading]
      return tables.bands[Int(grading.firstBand) + band].grade
    }
  }

  /// The provision of the clause; absent where it cites none.
  func clauseProvision(_ weighing: inout Weighing, _ statute: StatuteRow) -> UInt32 {
    weighing.clause.map { tables.clauses[Int(statute.firstClause) + $0].basis } ?? .absent
  }

  /// The provision of the band that was chosen; absent where it cites none.
  func bandProvision(_ weighing: inout Weighing) -> UInt32 {
    guard let place = weighing.standard, let band = weighing.band else { return .absent }
    let grading = tables.gradings[tables.standards[place].grading]
    return tables.bands[Int(grading.firstBand) + band].basis
  }

  /// Writes a provision as a member; nothing where none is cited.
  mutating func writeProvision(_ provision: UInt32) {
    guard provision != .absent else { return }
    let citation = tables.provisions[provision].citation
    guard tables.byteCount(of: citation) > 0 else { return }
    buffer.append(raw: #","provision":""#)
    append(citation)
    buffer.append(UInt8(ascii: "\""))
  }

  /// Writes a measure of the clause with what statute or benchmark make of it.
  mutating func write(
    _ part: Weighing.Part,
    _ modality: Term.Modality,
    _ range: Weighing.Range,
    _ amount: UInt32
  ) {
    let measure = tables.measures[Int(part.measure)]
    buffer.append(raw: #"{"measure":""#)
    append(measure.id)
    buffer.append(raw: #"","modality":""#)
    buffer.append(modality.code)
    buffer.append(UInt8(ascii: "\""))
    if range.isThere {
      buffer.append(raw: #","least":"#)
      buffer.append(range.least)
      if range.hasMost {
        buffer.append(raw: #","most":"#)
        buffer.append(range.most)
      }
      write(range, in: Measure.Unit(rawValue: measure.unit) ?? .none)
    }
    if amount != .absent, tables.byteCount(of: tables.amounts[amount].text) > 0 {
      buffer.append(raw: #","words":""#)
      append(tables.amounts[amount].text)
      buffer.append(UInt8(ascii: "\""))
    }
    buffer.append(UInt8(ascii: "}"))
  }

  /// Writes the unit of a range and its words.
  private mutating func write(_ range: Weighing.Range, in unit: Measure.Unit) {
    if unit == .money {
      buffer.append(raw: #","unit":"fen","text":""#)
      writeMoney(range)
    } else {
      if let code = unit.code {
        buffer.append(raw: #","unit":""#)
        buffer.append(code)
        buffer.append(UInt8(ascii: "\""))
      }
      buffer.append(raw: #","text":""#)
      if let range = range.value { buffer.append(range.text(in: unit, language)) }
    }
    buffer.append(UInt8(ascii: "\""))
  }

  private mutating func writeMoney(_ range: Weighing.Range) {
    let isChinese = language == .chinese
    let isPoint = range.hasMost && range.least == range.most
    if range.hasMost, !isPoint, range.least == 0 {
      if !isChinese { buffer.append(raw: "up to ") }
      append(grouped: range.most)
      if isChinese { buffer.append(raw: "以下") }
      return
    }
    append(grouped: range.least)
    if isPoint { return }
    guard range.hasMost else { return buffer.append(raw: isChinese ? "以上" : " or more") }
    buffer.append(raw: isChinese ? "以上" : " to ")
    append(grouped: range.most)
    if isChinese { buffer.append(raw: "以下") }
  }
}

extension PlainAnswerWriter {
  /// Adds a day, `YYYY-MM-DD`.
  mutating func append(day number: Int32) {
    let date = Day(number: number).civil
    buffer.append(UInt64(clamping: date.year), width: 4)
    buffer.append(UInt8(ascii: "-"))
    buffer.append(UInt64(clamping: date.month), width: 2)
    buffer.append(UInt8(ascii: "-"))
    buffer.append(UInt64(clamping: date.day), width: 2)
  }

  /// Adds the value of a factor in words.
  mutating func append(_ value: Int64, of factor: FactorRow) {
    let isSubject = factor.flags & FactorRow.isSubject != 0
    switch factor.type {
    case FactorRow.money where language == .chinese: append(fen: value)
    case FactorRow.money: append(grouped: value)
    case FactorRow.orderedChoice where !isSubject && factor.hasEntry(value),
      FactorRow.choice where !isSubject && factor.hasEntry(value):
      append(tables.words[Int(factor.firstEntry) + Int(value)])
    default: write(value, of: factor)
    }
  }

  /// Adds how far two values are apart.
  mutating func append(distance: UInt64, of factor: FactorRow) {
    switch factor.type {
    case FactorRow.money, FactorRow.number, FactorRow.days:
      guard let value = Int64(exactly: distance) else { fallthrough }
      append(value, of: factor)
    default: buffer.append(tables.words(forDistance: distance, of: factor)[language])
    }
  }

  private mutating func write(_ value: Int64, of factor: FactorRow) {
    guard language == .chinese else { return writeInEnglish(value, of: factor) }
    switch factor.type {
    case FactorRow.yesNo where value == 0: buffer.append(raw: "否")
    case FactorRow.yesNo where value == 1: buffer.append(raw: "是")
    case FactorRow.number:
      buffer.append(value)
      append(factor.unit)
    case FactorRow.days:
      buffer.append(value)
      buffer.append(raw: "日")
    default: buffer.append(tables.words(for: value, of: factor).chinese)
    }
  }

  private mutating func writeInEnglish(_ value: Int64, of factor: FactorRow) {
    switch factor.type {
    case FactorRow.yesNo where value == 0: buffer.append(raw: "no")
    case FactorRow.yesNo where value == 1: buffer.append(raw: "yes")
    case FactorRow.number:
      let words = units.words(forCount: factor, in: tables)
      guard words.isSame else { fallthrough }
      append(value, words)
    case FactorRow.days: append(value, units.days)
    default: buffer.append(tables.words(for: value, of: factor).english)
    }
  }

  /// Adds a number of things: `1,200 vehicles`.
  private mutating func append(_ value: Int64, _ words: UnitMemory.Words) {
    if value < 0 { buffer.append(UInt8(ascii: "-")) }
    buffer.append(grouped: value.magnitude)
    buffer.append(value == 1 ? words.one : words.many)
  }

  /// Adds an amount as facts are spelled in Chinese: `8000.5元`.
  private mutating func append(fen: Int64) {
    if fen < 0 { buffer.append(UInt8(ascii: "-")) }
    buffer.append(fen.magnitude / 100)
    append(hundredths: fen.magnitude % 100, isPadded: false)
    buffer.append(raw: "元")
  }

  /// Adds an amount with commas between the thousands: `8,000.5元`, `8,000.50 yuan`.
  private mutating func append(grouped fen: Int64) {
    if fen < 0 { buffer.append(UInt8(ascii: "-")) }
    buffer.append(grouped: fen.magnitude / 100)
    append(hundredths: fen.magnitude % 100, isPadded: language == .english)
    buffer.append(raw: language == .chinese ? "元" : " yuan")
  }

  private mutating func append(hundredths rest: UInt64, isPadded: Bool) {
    guard rest > 0 else { return }
    buffer.append(UInt8(ascii: "."))
    if rest % 10 == 0, !isPadded {
      buffer.append(rest / 10)
    } else {
      buffer.append(rest, width: 2)
    }
  }
}

extension FactorRow {
  /// Whether a value is the place of an entry of its list.
  fileprivate func hasEntry(_ value: Int64) -> Bool { value >= 0 && value < Int64(entryCount) }
}
