package import SteelyardModel

extension Catalog {
  /// The same rules with other references to factors; the list of factors itself stays as it is.
  package func renumbered(by rename: (Ref<Factor>) -> Ref<Factor>) -> Catalog {
    var catalog = self
    for place in catalog.factors.indices {
      catalog.factors[place].derivation = factors[place].derivation?.renumbered(by: rename)
    }
    for power in catalog.powers.indices {
      catalog.powers[power].clauses = catalog.powers[power].clauses.map { clause in
        var clause = clause
        clause.when = clause.when.map { $0.renumbered(by: rename) }
        clause.measures = clause.measures.map { $0.renumbered(by: rename) }
        return clause
      }
    }
    for standard in catalog.standards.indices {
      catalog.standards[standard].bands = catalog.standards[standard].bands.map { band in
        var band = band
        band.when = band.when.map { $0.renumbered(by: rename) }
        band.measures = band.measures.map { $0.renumbered(by: rename) }
        return band
      }
    }
    return catalog
  }
}

extension Condition {
  fileprivate func renumbered(by rename: (Ref<Factor>) -> Ref<Factor>) -> Condition {
    Condition(cells: cells.map { Cell(factor: rename($0.factor), test: $0.test) })
  }
}

extension Term {
  fileprivate func renumbered(by rename: (Ref<Factor>) -> Ref<Factor>) -> Term {
    var term = self
    switch term.amount?.form {
    case .times(let factor, let ends): term.amount?.form = .times(rename(factor), ends)
    case .position(let factor, let step): term.amount?.form = .position(rename(factor), step: step)
    case .shareOfMost(let factor, let step):
      term.amount?.form = .shareOfMost(rename(factor), step: step)
    case .between, .share, nil: break
    }
    return term
  }
}

extension Derivation {
  fileprivate func renumbered(by rename: (Ref<Factor>) -> Ref<Factor>) -> Derivation {
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
