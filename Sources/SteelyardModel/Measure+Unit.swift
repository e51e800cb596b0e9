extension Measure.Unit: CaseIterable {
  /// Everything a measure can be declared to count, in the order of the compiled form.
  public static let allCases: [Self] = [
    .none, .money, .days, .workingDays, .months, .years, .percent, .multiple, .points, .count,
  ]
}

// Not RawRepresentable, which would hold amounts of all currencies for the same.
extension Measure.Unit {
  /// The unit a measure is declared with, by its number in the compiled form.
  public init?(rawValue: UInt8) {
    guard Self.allCases.indices.contains(Int(rawValue)) else { return nil }
    self = Self.allCases[Int(rawValue)]
  }

  /// The number in the compiled form, where money is money in every currency.
  public var rawValue: UInt8 {
    switch self {
    case .none: 0
    case .money, .foreignMoney: 1
    case .days: 2
    case .workingDays: 3
    case .months: 4
    case .years: 5
    case .percent: 6
    case .multiple: 7
    case .points: 8
    case .count: 9
    }
  }
}

extension Measure.Unit {
  /// What it counts under a power whose volume has this currency.
  public func `in`(_ currency: Currency) -> Self {
    self == .money && currency != .yuan ? .foreignMoney(currency) : self
  }

  /// The currency of its amounts; nil where they are no money.
  public var currency: Currency? {
    switch self {
    case .money: .yuan
    case .foreignMoney(let currency): currency
    case .none, .days, .workingDays, .months, .years, .percent, .multiple, .points, .count: nil
    }
  }
}

extension [Measure] {
  /// The measures as they count under the powers of a volume with this currency.
  package func counted(in currency: Currency) -> [Measure] {
    guard currency != .yuan else { return self }
    return map { measure in
      var measure = measure
      measure.unit = measure.unit.in(currency)
      return measure
    }
  }
}

extension Catalog {
  /// What a measure counts under a power: money in the currency of the power's volume.
  package func unit(of measure: Ref<Measure>, under power: Power) -> Measure.Unit {
    self[measure].unit.in(currency(of: power))
  }

  /// The currency of a power's amounts.
  package func currency(of power: Power) -> Currency {
    volumes.indices.contains(power.volume.index) ? self[power.volume].currency : .yuan
  }

  /// The country whose authorities have a power.
  package func country(of power: Power) -> UInt16 {
    volumes.indices.contains(power.volume.index) ? self[power.volume].authority.country : 0
  }
}
