import SteelyardArtifact
import SteelyardEvaluator
import SteelyardModel

/// Puts the facts of plain cases under one power into numbers.
struct FactBinder {
  private let tables: Tables
  private let words: Section<UInt32>
  private let factors: Section<FactorRow>
  private let firstSlot: Int
  private let slotCount: Int

  @inline(__always)
  init(_ tables: Tables, _ statute: StatuteRow) {
    self.tables = tables
    (words, factors) = (tables.words, tables.factors)
    firstSlot = Int(statute.firstSlot)
    slotCount = Int(statute.slotCount)
  }

  /// The slot of the factor whose name is a text of the catalogue; where it is the one that is guessed, it is found at once.
  @inline(__always)
  func slot(named name: UInt32, guess: Int) -> Int? {
    if guess < slotCount, factor(guess).name == name { return guess }
    for slot in 0..<slotCount where factor(slot).name == name { return slot }
    return nil
  }

  /// States the value of a factor; false where it is not written plainly, or cannot be.
  func bind(
    _ value: PlainValue,
    slot: Int,
    in bytes: borrowing PaddedBytes,
    into bound: inout BoundCase
  ) -> Bool {
    let row = factor(slot)
    guard row.flags & (FactorRow.isDerived | FactorRow.isSubject) == 0 else { return false }
    if row.type == FactorRow.words { return value.form == .words && bytes.isClean(value.text) }
    guard let steps = steps(value, row, bytes), steps >= row.least, steps <= row.most else {
      return false
    }
    bound.state(steps, slot: slot)
    return true
  }

  @inline(__always)
  private func factor(_ slot: Int) -> FactorRow {
    factors[words[firstSlot &+ slot]]
  }

  private func steps(_ value: PlainValue, _ row: FactorRow, _ bytes: borrowing PaddedBytes)
    -> Int64?
  {
    switch row.type {
    case FactorRow.yesNo: value.truth(in: bytes).map { $0 ? 1 : 0 }
    case FactorRow.choice, FactorRow.orderedChoice: entry(value, row, bytes)
    case FactorRow.date: day(value, bytes)
    case FactorRow.event: event(value, bytes)
    case FactorRow.choices, FactorRow.words: nil
    default: number(value, row, bytes)
    }
  }

  private func day(_ value: PlainValue, _ bytes: borrowing PaddedBytes) -> Int64? {
    guard value.form == .words, let day = Day(plain: value.text, in: bytes) else { return nil }
    return Int64(day.number)
  }

  private func event(_ value: PlainValue, _ bytes: borrowing PaddedBytes) -> Int64? {
    if value.form == .words, bytes.text(value.text, is: "未发生") {
      return Int64(Day.notHappened.number)
    }
    return day(value, bytes)
  }

  private func entry(_ value: PlainValue, _ row: FactorRow, _ bytes: borrowing PaddedBytes)
    -> Int64?
  {
    guard value.form == .words, bytes.isClean(value.text) else { return nil }
    let word = bytes.bytes.extracting(value.text.range)
    for position in 0..<Int(row.entryCount)
    where tables.text(tables.words[Int(row.firstEntry) + position], equals: word) {
      return Int64(position)
    }
    return nil
  }

  private func number(_ value: PlainValue, _ row: FactorRow, _ bytes: borrowing PaddedBytes)
    -> Int64?
  {
    guard let number = value.number(in: bytes) else { return nil }
    let unit = PlainText(start: number.end, end: value.text.end)
    if row.type == FactorRow.money { return number.fen(unit, in: bytes) }
    guard unit.count == 0 || isUnit(unit, of: row, in: bytes) else { return nil }
    switch row.type {
    case FactorRow.quantity, FactorRow.percent, FactorRow.multiple:
      return number.steps(grain: row.grainNumerator, row.grainDenominator)
    default: return number.steps(grain: 1, 1)
    }
  }

  private func isUnit(_ unit: PlainText, of row: FactorRow, in bytes: borrowing PaddedBytes) -> Bool
  {
    switch row.type {
    case FactorRow.percent: bytes.text(unit, is: "%")
    case FactorRow.multiple: bytes.text(unit, is: "倍")
    case FactorRow.days: bytes.text(unit, is: "日")
    case FactorRow.workingDays: bytes.text(unit, is: "个工作日")
    case FactorRow.monthCount: bytes.text(unit, is: "个月")
    case FactorRow.years: bytes.text(unit, is: "年")
    case FactorRow.quantity, FactorRow.number:
      tables.text(row.unit, equals: bytes.bytes.extracting(unit.range))
    default: false
    }
  }
}

extension PlainNumber {
  /// An amount of money with 元, 万元 or nothing behind it.
  func fen(_ unit: PlainText, in bytes: borrowing PaddedBytes) -> Int64? {
    if unit.count == 0 || bytes.text(unit, is: "元") { return steps(grain: 1, 100) }
    return bytes.text(unit, is: "万元") ? steps(grain: 1, 100, times: 10_000) : nil
  }
}

extension PlainValue {
  /// The number that is written, or that a text begins with.
  @inline(__always)
  func number(in bytes: borrowing PaddedBytes) -> PlainNumber? {
    switch form {
    case .digits, .words: PlainNumber(text, in: bytes)
    case .yes, .no, .escaped: nil
    }
  }

  /// Whether it says yes or no, or nil where it says neither.
  func truth(in bytes: borrowing PaddedBytes) -> Bool? {
    switch form {
    case .yes: true
    case .no: false
    case .words:
      if bytes.text(text, is: "是") {
        true
      } else if bytes.text(text, is: "否") {
        false
      } else {
        nil
      }
    case .digits, .escaped: nil
    }
  }
}
