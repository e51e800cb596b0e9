import SteelyardModel

/// Which clauses of two versions of a power say the same, whatever their numbers.
///
/// A clause put in before others moves their numbers, and nobody fares differently for that.
package struct ClauseMatch: Sendable {
  private let old: [Clause]
  private let new: [Clause]

  /// A match in which only the number counts.
  package init() { self.init([], []) }

  private init(_ old: [Clause], _ new: [Clause]) { (self.old, self.new) = (old, new) }

  /// Compares the clauses of two versions; where factors or measures changed, only the number counts.
  init(_ old: ReviewedPower, _ new: ReviewedPower, measures: (old: [Measure], new: [Measure])) {
    let hasSameTerms =
      old.catalog.factors.map(\.name) == new.catalog.factors.map(\.name)
      && old.catalog.factors.map(\.type) == new.catalog.factors.map(\.type)
      && measures.old.map(\.id) == measures.new.map(\.id)
    guard hasSameTerms else {
      self.init()
      return
    }
    self.init(old.clauses.map(Self.key), new.clauses.map(Self.key))
  }

  /// Whether clauses, counted from one, are the same provision.
  func isSame(_ number: Int?, _ other: Int?) -> Bool {
    if number == other { return true }
    guard let number, let other, old.indices.contains(number - 1),
      new.indices.contains(other - 1)
    else { return false }
    return old[number - 1] == new[other - 1]
  }

  private static func key(_ clause: Clause) -> Clause {
    var clause = clause.withoutWords
    clause.inForce = .always
    return clause
  }
}
