public import SteelyardArtifact
public import SteelyardModel

extension CompiledCatalog {
  /// When decisions seem out of proportion, in the order of the catalogue.
  public var proportions: [Proportion] {
    (0..<tables.proportions.count).map { tables.proportion($0) }
  }
}

extension Tables {
  func proportion(_ position: Int) -> Proportion {
    let row = proportions[position]
    let names = list(row.firstName, Int(row.nameCount)).map(string)
    let alarm: Proportion.Alarm =
      switch row.rule {
      case ProportionRow.excess: .excess(of: names, over: row.limit)
      case ProportionRow.tinyValue: .tinyValue(of: names, under: row.limit)
      default: .aggravation(grades: names)
      }
    return Proportion(
      alarm: alarm,
      measure: Ref(Int(row.measure)),
      kinds: Self.kinds(row.kinds),
      powers: list(row.firstPower, Int(row.powerCount)).map(string),
      basis: provision(row.basis),
      authority: authority(row.authority),
      inForce: Period(first: row.firstDay, last: row.lastDay)
    )
  }
}
