package import SteelyardModel

/// What a catalogue says about the words that cases under one power use.
package struct CaseTerms {
  /// A factor of the power.
  package struct Factor {
    let type: FactorType
    let domain: Interval
    /// Whether it is computed from others, so that no case states it.
    let isDerived: Bool
    /// Whether it is the kind of subject.
    let isSubject: Bool

    package init(
      type: FactorType,
      domain: Interval = .all,
      isDerived: Bool = false,
      isSubject: Bool = false
    ) {
      self.type = type
      self.domain = domain
      self.isDerived = isDerived
      self.isSubject = isSubject
    }
  }

  /// A measure of the catalogue.
  package struct Measure {
    let id: String
    let unit: SteelyardModel.Measure.Unit

    package init(id: String, unit: SteelyardModel.Measure.Unit) {
      self.id = id
      self.unit = unit
    }
  }

  /// The country whose authorities have the power; 0 is China.
  let country: UInt16
  /// The currency of its amounts.
  let currency: Currency
  /// The factor of the power with a name.
  let factor: (String) -> Factor?
  /// The names of the factors that a case may state.
  let factorNames: () -> [String]
  /// The measure with an identifier or a name.
  let measure: (String) -> Measure?
  /// The identifier of the circumstance with an identifier or a name.
  let circumstance: (String) -> String?

  package init(
    country: UInt16 = 0,
    currency: Currency = .yuan,
    factor: @escaping (String) -> Factor?,
    factorNames: @escaping () -> [String],
    measure: @escaping (String) -> Measure?,
    circumstance: @escaping (String) -> String?
  ) {
    self.country = country
    self.currency = currency
    self.factor = factor
    self.factorNames = factorNames
    self.measure = measure
    self.circumstance = circumstance
  }
}
