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
