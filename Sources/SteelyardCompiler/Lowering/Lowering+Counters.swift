import SteelyardArtifact
import SteelyardModel

extension Lowering {
  /// Notes what a repetition counts.
  func lower(_ counter: Counter?, into row: inout FactorRow) {
    guard let counter else { return }
    row.flags |= FactorRow.hasCounter
    if counter.includesPresent { row.flags |= FactorRow.includesPresent }
    row.same = Counter.Same.allCases.position(of: counter.same)
    row.scope = Counter.Scope.allCases.position(of: counter.scope)
    row.distinct = counter.distinct.map { Counter.Scope.allCases.position(of: $0) + 1 } ?? 0
    if counter.anchor == .decided { row.counting |= FactorRow.anchoredAtDecision }
    if let window = counter.window {
      row.window = min(UInt32(clamping: window.length), .absent - 1)
      if window.unit == .days { row.counting |= FactorRow.windowInDays }
      if !window.includesLastDay { row.counting |= FactorRow.excludesLastDay }
    }
  }

  /// The provisions that make two acts the same.
  mutating func provisions(of counter: Counter?) -> [UInt32] {
    var places: [UInt32] = []
    for provision in counter?.provisions ?? [] { places.append(place(of: provision)) }
    return places
  }
}
