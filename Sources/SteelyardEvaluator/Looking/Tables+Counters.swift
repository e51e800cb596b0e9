import SteelyardArtifact
import SteelyardModel

extension Tables {
  /// What a factor counts; nil where it counts no repetition.
  func counter(of row: FactorRow) -> Counter? {
    guard row.flags & FactorRow.hasCounter != 0 else { return nil }
    let scopes = Counter.Scope.allCases
    return Counter(
      same: Counter.Same.allCases[Int(row.same)],
      provisions: list(row.firstCounted, Int(row.countedCount)).map { provision($0) },
      window: row.countingWindow,
      anchor: row.counting & FactorRow.anchoredAtDecision == 0 ? .acted : .decided,
      includesPresent: row.flags & FactorRow.includesPresent != 0,
      scope: scopes[Int(row.scope)],
      distinct: row.distinct == 0 ? nil : scopes[Int(row.distinct) - 1]
    )
  }
}

extension FactorRow {
  fileprivate var countingWindow: CountingWindow? {
    guard window != .absent else { return nil }
    return CountingWindow(
      length: Int(window),
      unit: counting & Self.windowInDays == 0 ? .months : .days,
      includesLastDay: counting & Self.excludesLastDay == 0
    )
  }
}

extension PowerView {
  /// The names of powers of the same catalogue, as far as it has them, by their identifiers.
  package func names(of powers: Set<String>) -> [String: String] {
    var names: [String: String] = [:]
    for id in powers { names[id] = catalog.power(id)?.name }
    return names
  }
}
