import SteelyardModel

/// Packs conditions into bytes; they are read only to explain a verdict, never to reach it.
///
/// Numbers are written seven bits at a time, the low ones first, with the top bit set where more follow; a signed number is
/// folded so that small ones of either sign are short.
package struct ConditionWriter {
  /// What was written.
  package private(set) var bytes: [UInt8] = []
  /// Where in the bytes the numbers of texts begin.
  package private(set) var texts: [UInt32] = []

  package init() {}

  /// Adds the conditions of one clause or band, or tells that a test is nested too deeply.
  package mutating func append(_ conditions: StoredConditions) -> Bool {
    put(conditions.rows.count)
    for row in conditions.rows {
      put(row.count)
      for cell in row {
        put(cell.slot)
        guard append(cell.form, depth: 0) else { return false }
        put(text: cell.text)
      }
    }
    put(conditions.exceptions.count)
    for exception in conditions.exceptions {
      put(exception.band)
      put(text: exception.because)
    }
    return true
  }

  private mutating func append(_ form: Test.Form, depth: Int) -> Bool {
    guard depth < Limit.depth else { return false }
    switch form {
    case .any: put(FormTag.any)
    case .unknown: put(FormTag.unknown)
    case .interval(let interval): append(interval)
    case .values(let values):
      put(FormTag.values)
      put(values.count)
      for value in values { put(signed: value) }
    case .holds(let position):
      put(FormTag.holds)
      put(max(position, 0))
    case .anyOf(let forms):
      put(FormTag.anyOf)
      put(forms.count)
      return forms.allSatisfy { append($0, depth: depth + 1) }
    case .not(let form):
      put(FormTag.not)
      return append(form, depth: depth + 1)
    }
    return true
  }

  private mutating func append(_ interval: Interval) {
    put(FormTag.interval + interval.lower.tag * 3 + interval.upper.tag)
    for end in [interval.lower, interval.upper] {
      switch end {
      case .unbounded: break
      case .including(let limit), .excluding(let limit): put(signed: limit)
      }
    }
  }

  private mutating func put(_ number: Int) { put(UInt64(number)) }

  private mutating func put(signed number: Int64) {
    put(UInt64(bitPattern: number << 1 ^ number >> 63))
  }

  private mutating func put(_ number: UInt64) { bytes.append(number: number) }

  private mutating func put(text: UInt32) {
    texts.append(UInt32(clamping: bytes.count))
    put(Int(text))
  }
}

/// What a stored test begins with.
enum FormTag {
  static let any = 0
  static let unknown = 1
  static let values = 2
  static let holds = 3
  static let anyOf = 4
  static let not = 5
  /// The first of nine: three kinds of lower end by three kinds of upper end.
  static let interval = 6
}

extension Interval.End {
  fileprivate var tag: Int {
    switch self {
    case .unbounded: 0
    case .including: 1
    case .excluding: 2
    }
  }
}
