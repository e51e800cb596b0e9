package import SteelyardModel

extension Catalog {
  /// The same rules without the author's words for tests and amounts, and without instruments' and volumes' trappings.
  package var withoutWords: Catalog {
    var catalog = self
    for place in catalog.factors.indices {
      catalog.factors[place].derivation = factors[place].derivation?.withoutWords
    }
    for power in catalog.powers.indices {
      for clause in catalog.powers[power].clauses.indices {
        catalog.powers[power].clauses[clause].forgetWords()
      }
    }
    for standard in catalog.standards.indices {
      for band in catalog.standards[standard].bands.indices {
        catalog.standards[standard].bands[band].forgetWords()
      }
    }
    return catalog
  }

  /// The same rules with the factors in another order.
  package func ordered(by order: [Ref<Factor>]) -> Catalog {
    var places: [Ref<Factor>: Ref<Factor>] = [:]
    for (place, reference) in order.enumerated() { places[reference] = Ref(place) }
    var catalog = renumbered { places[$0] ?? $0 }
    catalog.factors = order.map { catalog[$0] }
    return catalog
  }
}

extension Clause {
  fileprivate mutating func forgetWords() {
    when = when.map(\.withoutWords)
    for place in measures.indices { measures[place].amount?.text = "" }
  }
}

extension Band {
  fileprivate mutating func forgetWords() {
    when = when.map(\.withoutWords)
    for place in measures.indices { measures[place].amount?.text = "" }
  }
}

extension Derivation {
  fileprivate var withoutWords: Derivation {
    switch self {
    case .score(let base, let rows):
      .score(
        base: base,
        rows: rows.map {
          ScoreRow(factor: $0.factor, test: Test($0.test.form, text: ""), points: $0.points)
        }
      )
    case .table(let rows):
      .table(rows.map { TableRow(when: $0.when.map(\.withoutWords), value: $0.value) })
    case .sum, .difference, .product, .ratio, .daysBetween, .greatest, .least, .dated,
      .workingDaysBetween:
      self
    }
  }
}

extension Condition {
  fileprivate var withoutWords: Condition {
    Condition(cells: cells.map { Cell(factor: $0.factor, test: Test($0.test.form, text: "")) })
  }
}
