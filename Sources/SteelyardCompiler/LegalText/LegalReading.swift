/// One end of an interval as it was written.
struct LegalLimit: Hashable, Sendable {
  var operand: LegalOperand
  var isIncluded: Bool
  /// The bytes of the number with its limiting word.
  var range: Range<Int>

  /// The bytes from the first to the last of two ends.
  static func range(_ lower: LegalLimit?, _ upper: LegalLimit?) -> Range<Int> {
    let ranges = [lower?.range, upper?.range].compactMap(\.self)
    let start = ranges.map(\.lowerBound).min() ?? 0
    return start..<max(start, ranges.map(\.upperBound).max() ?? 0)
  }
}

/// What a test or an amount says, before its values are computed.
indirect enum LegalReading: Hashable, Sendable {
  case any
  case unknown
  case exact(LegalOperand)
  /// The set of just these entries.
  case set([LegalOperand])
  case interval(lower: LegalLimit?, upper: LegalLimit?)
  /// Sets that hold an entry.
  case holds(LegalOperand)
  case alternatives([LegalReading])
  case all([LegalReading])
  case not(LegalReading)

  /// Whether it tells which entries sets hold, and not which sets there are.
  var isAboutEntries: Bool {
    switch self {
    case .holds: true
    case .alternatives(let readings), .all(let readings): readings.allSatisfy(\.isAboutEntries)
    case .not(let reading): reading.isAboutEntries
    case .any, .unknown, .exact, .set, .interval: false
    }
  }

  /// Whether it is limited on one side only, and on which.
  var openSide: LegalWord.Side? {
    switch self {
    case .interval(.some, nil): .upper
    case .interval(nil, .some): .lower
    case .any, .unknown, .exact, .set, .interval, .holds, .alternatives, .all, .not: nil
    }
  }
}
