public import SteelyardArtifact
public import SteelyardModel

extension CompiledCatalog {
  /// How several penalties come together, in the order of the catalogue.
  public var concurrences: [Concurrence] {
    (0..<tables.concurrences.count).map { tables.concurrence($0) }
  }
}

extension Tables {
  fileprivate func concurrence(_ position: Int) -> Concurrence {
    let row = concurrences[position]
    return Concurrence(
      rule: Concurrence.Rule.allCases[Int(row.rule)],
      measure: Ref(Int(row.measure)),
      kinds: Self.kinds(row.kinds),
      cap: row.hasCap == 0 ? nil : row.cap,
      basis: provision(row.basis),
      authority: authority(row.authority),
      inForce: Period(first: row.from, last: row.to)
    )
  }
}
