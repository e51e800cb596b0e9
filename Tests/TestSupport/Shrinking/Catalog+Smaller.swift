import SteelyardModel

extension Catalog {
  /// The catalog with one thing less; the power of this name stays.
  func smaller(keeping power: String) -> [Catalog] {
    var found: [Catalog] = []
    func add(_ change: (inout Catalog) -> Void) {
      var catalog = self
      change(&catalog)
      if catalog != self { found.append(catalog) }
    }
    if let alone = alone(power) { found.append(alone) }
    add { $0.procedures = [] }
    add { $0.deadlines = [] }
    add { $0.calendars = [] }
    for place in proportions.indices { add { $0.proportions.remove(at: place) } }
    for place in standards.indices { add { $0.standards.remove(at: place) } }
    for place in procedures.indices { add { $0.procedures.remove(at: place) } }
    for place in deadlines.indices { add { $0.deadlines.remove(at: place) } }
    for place in powers.indices {
      add { $0.powers[place].circumstances = [] }
      for clause in powers[place].clauses.indices {
        addTerms(powers[place].clauses[clause].measures) { terms in
          add { $0.powers[place].clauses[clause].measures = terms }
        }
        add { $0.powers[place].clauses[clause].oneOf = [] }
      }
    }
    for place in standards.indices {
      for band in standards[place].bands.indices {
        addTerms(standards[place].bands[band].measures) { terms in
          add { $0.standards[place].bands[band].measures = terms }
        }
      }
    }
    let used = YAMLWriter(catalog: self).factorOrder
    if used.count < factors.count { found.append(ordered(by: used)) }
    return found
  }

  private func addTerms(_ terms: [Term], _ add: ([Term]) -> Void) {
    for place in terms.indices {
      var fewer = terms
      fewer.remove(at: place)
      add(fewer)
    }
  }

  /// The catalog without other powers and their standards.
  private func alone(_ power: String) -> Catalog? {
    guard powers.count > 1, let place = powers.firstIndex(where: { $0.id == power }) else {
      return nil
    }
    var catalog = self
    catalog.powers = [powers[place]]
    catalog.standards = standards.filter { $0.power.index == place }
      .map { standard in
        var standard = standard
        standard.power = Ref(0)
        return standard
      }
    return catalog
  }
}
