import SteelyardModel

/// Unpacks conditions; whatever the bytes are, it ends, stays within them and never traps.
package struct ConditionReader {
  private let bytes: Section<UInt8>
  private var position: Int
  private let end: Int

  /// Makes a reader of some bytes of the section, cut off at its end.
  package init(_ bytes: Section<UInt8>, from start: UInt32, count: UInt32) {
    self.bytes = bytes
    position = min(Int(start), bytes.count)
    end = min(Int(start) + Int(count), bytes.count)
  }

  /// Whether everything was read.
  package var isAtEnd: Bool { position == end }

  /// The conditions of the next clause or band, or nil where the bytes are no conditions.
  package mutating func next() -> StoredConditions? {
    guard let rowCount = count() else { return nil }
    var conditions = StoredConditions()
    for _ in 0..<rowCount {
      guard let row = row() else { return nil }
      conditions.rows.append(row)
    }
    guard let exceptionCount = count() else { return nil }
    for _ in 0..<exceptionCount {
      guard let band = count(limit: Limit.rows), let because = text() else { return nil }
      conditions.exceptions.append(StoredConditions.Exception(band: band, because: because))
    }
    return conditions
  }

  private mutating func row() -> [StoredConditions.Cell]? {
    guard let cellCount = count() else { return nil }
    var row: [StoredConditions.Cell] = []
    for _ in 0..<cellCount {
      guard let slot = count(limit: Limit.factors - 1), let form = form(depth: 0),
        let text = text()
      else { return nil }
      row.append(StoredConditions.Cell(slot: slot, form: form, text: text))
    }
    return row
  }

  private mutating func form(depth: Int) -> Test.Form? {
    guard depth < Limit.depth, let tag = count(limit: FormTag.interval + 8) else { return nil }
    switch tag {
    case FormTag.any: return .any
    case FormTag.unknown: return .unknown
    case FormTag.values: return values().map { .values($0) }
    case FormTag.holds: return count(limit: 62).map { .holds(position: $0) }
    case FormTag.anyOf:
      guard let formCount = count() else { return nil }
      var forms: [Test.Form] = []
      for _ in 0..<formCount {
        guard let form = form(depth: depth + 1) else { return nil }
        forms.append(form)
      }
      return .anyOf(forms)
    case FormTag.not: return form(depth: depth + 1).map { .not($0) }
    default: return interval(tag - FormTag.interval).map { .interval($0) }
    }
  }

  private mutating func values() -> [Int64]? {
    guard let valueCount = count() else { return nil }
    var values: [Int64] = []
    for _ in 0..<valueCount {
      guard let value = signed() else { return nil }
      values.append(value)
    }
    return values
  }

  private mutating func interval(_ ends: Int) -> Interval? {
    guard let lower = end(ends / 3), let upper = end(ends % 3) else { return nil }
    return Interval(lower: lower, upper: upper)
  }

  private mutating func end(_ tag: Int) -> Interval.End? {
    switch tag {
    case 0: .unbounded
    case 1: signed().map { .including($0) }
    default: signed().map { .excluding($0) }
    }
  }

  private mutating func text() -> UInt32? { number().flatMap(UInt32.init(exactly:)) }

  /// How many parts follow; each takes a byte at least.
  private mutating func count(limit: Int? = nil) -> Int? {
    guard let number = number(), number <= UInt64(limit ?? end - position) else { return nil }
    return Int(number)
  }

  private mutating func signed() -> Int64? {
    number().map { Int64(bitPattern: $0 >> 1) ^ -Int64(bitPattern: $0 & 1) }
  }

  private mutating func number() -> UInt64? {
    bytes.number(at: &position, before: end)
  }
}
