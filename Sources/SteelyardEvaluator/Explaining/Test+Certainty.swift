import SteelyardModel

extension Test.Form {
  /// More tested entries than this in one set of choices are not tried out.
  private static let mostEntries = 16

  /// Whether every value of a domain passes, and *unknown* where it can occur as a value of its own.
  ///
  /// Entries are how many a set of choices has; nil for any other factor.
  func alwaysHolds(in domain: Interval, entries: Int?, admitsUnknown: Bool) -> Bool {
    if admitsUnknown, !holds(for: nil) { return false }
    if let entries { return everySet(of: entries).allSatisfy { holds(for: $0) } }
    let ends = [domain.least, domain.most]
    let near = numbers.flatMap { [$0 == .min ? $0 : $0 - 1, $0, $0 == .max ? $0 : $0 + 1] }
    return (ends + near).filter { domain.contains($0) && $0 != .min }.allSatisfy { holds(for: $0) }
  }

  /// One set for every combination of tested entries, and all sets that are named.
  private func everySet(of entries: Int) -> [Int64] {
    let full: Int64 = entries >= 62 ? .max >> 1 : (1 << Int64(entries)) - 1
    let named = numbers.filter { $0 >= 0 && $0 <= full }
    let positions = Set(testedEntries).sorted().filter { $0 < entries }
    guard positions.count <= Self.mostEntries else { return [] }
    let tested = positions.reduce(Int64(0)) { $0 | 1 << Int64($1) }
    let others = Self.sets(of: full & ~tested, atMost: named.count + 1)
    var sets = named
    for choice in 0..<(1 << positions.count) {
      let held = positions.enumerated().reduce(Int64(0)) {
        choice >> $1.offset & 1 == 1 ? $0 | 1 << Int64($1.element) : $0
      }
      sets += others.map { held | $0 }
    }
    return sets
  }

  /// So many different sets of the entries in a mask, or all if there are fewer.
  private static func sets(of mask: Int64, atMost count: Int) -> [Int64] {
    var sets: [Int64] = [0]
    while sets.count < count, let last = sets.last, last != mask {
      // The next subset in counting order.
      sets.append((last | ~mask) &+ 1 & mask)
    }
    return sets
  }

  /// The numbers that occur in it.
  private var numbers: [Int64] {
    switch self {
    case .any, .unknown, .holds: []
    case .values(let values): values
    case .anyOf(let forms): forms.flatMap(\.numbers)
    case .not(let form): form.numbers
    case .interval(let interval): [interval.least, interval.most]
    }
  }

  /// The entries of a set of choices that it asks for.
  private var testedEntries: [Int] {
    switch self {
    case .holds(let position): [position]
    case .anyOf(let forms): forms.flatMap(\.testedEntries)
    case .not(let form): form.testedEntries
    case .any, .unknown, .values, .interval: []
    }
  }
}
