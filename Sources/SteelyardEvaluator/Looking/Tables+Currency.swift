package import SteelyardArtifact
public import SteelyardModel

extension Tables {
  /// The currency of a power's amounts.
  package func currency(ofPower power: Int) -> Currency {
    Currency(rawValue: statute(ofPower: power).currency) ?? .yuan
  }

  /// The country whose authorities have a power; 0 is China.
  package func country(ofPower power: Int) -> UInt16 {
    statute(ofPower: power).country
  }

  /// What a measure counts under a power.
  func unit(ofMeasure measure: UInt16, under power: Int) -> Measure.Unit {
    let unit = Measure.Unit(rawValue: measures[Int(measure)].unit) ?? .none
    return unit == .money ? unit.in(currency(ofPower: power)) : unit
  }
}

extension PowerView {
  /// The currency of its amounts.
  public var currency: Currency { catalog.tables.currency(ofPower: position) }

  /// Whether authorities of another country have it, so that no general law of China applies.
  public var isForeign: Bool { catalog.tables.country(ofPower: position) != 0 }
}
