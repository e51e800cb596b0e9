extension Derivation {
  /// The same computation from other factors.
  package func renumbered(by rename: (Ref<Factor>) -> Ref<Factor>) -> Derivation {
    switch self {
    case .sum(let inputs): .sum(inputs.map(rename))
    case .difference(let first, let second): .difference(rename(first), rename(second))
    case .product(let inputs, let constant): .product(inputs.map(rename), constant)
    case .greatest(let inputs): .greatest(inputs.map(rename))
    case .least(let inputs): .least(inputs.map(rename))
    case .table(let rows):
      .table(
        rows.map { row in
          TableRow(when: row.when.map { $0.renumbered(by: rename) }, value: row.value)
        }
      )
    case .dated(let values): .dated(values)
    case .ratio(let first, let second): .ratio(rename(first), rename(second))
    case .daysBetween(let first, let second): .daysBetween(rename(first), rename(second))
    case .workingDaysBetween(let first, let second):
      .workingDaysBetween(rename(first), rename(second))
    case .score(let base, let rows):
      .score(
        base: base,
        rows: rows.map {
          ScoreRow(factor: rename($0.factor), test: $0.test, points: $0.points)
        }
      )
    }
  }
}

extension Condition {
  /// The same tests of other factors.
  package func renumbered(by rename: (Ref<Factor>) -> Ref<Factor>) -> Condition {
    Condition(cells: cells.map { Cell(factor: rename($0.factor), test: $0.test) })
  }
}
