/// An authority's bands for a power (裁量标准).
///
/// It refines the power and never leaves its statutory ranges.
public struct Standard: Hashable, Sendable {
  /// How circumstances of one effect move the benchmark.
  public enum Weight: Hashable, Sendable {
    /// The benchmark opens to the statutory end on that side.
    case widen
    /// The band that many places further applies (down for lightening, up for aggravating), at most the last.
    case shift(Int)
    /// They are not weighed here, because the bands already test for them.
    case inBands
  }

  /// The identifier, unique in the catalog.
  public var id: String
  /// The power it refines.
  public var power: Ref<Power>
  /// The volume it stands in, which says who issued it.
  public var volume: Ref<Volume>
  /// The authority that issued it.
  public var authority: Authority
  /// The days on which it is in force.
  public var inForce: Period
  /// The bands, light to heavy.
  public var bands: [Band]
  /// How lightening circumstances move the benchmark.
  public var lighten: Weight
  /// How aggravating circumstances move the benchmark.
  public var aggravate: Weight
  /// The citation for `several: heavier`: where several bands hold, the last of them applies.
  ///
  /// Nil: they never overlap.
  public var heavier: String?
  /// Where the figures were read.
  public var source: String?
  /// What about it has not been verified.
  public var unverified: String?
  /// A fault of the published text that is kept visible, with the reading chosen.
  public var knownDefect: String?

  /// Makes a standard.
  public init(
    id: String,
    power: Ref<Power>,
    volume: Ref<Volume>,
    authority: Authority,
    inForce: Period = .always,
    bands: [Band] = [],
    lighten: Weight = .widen,
    aggravate: Weight = .widen,
    heavier: String? = nil,
    source: String? = nil,
    unverified: String? = nil,
    knownDefect: String? = nil
  ) {
    self.id = id
    self.power = power
    self.volume = volume
    self.authority = authority
    self.inForce = inForce
    self.bands = bands
    self.lighten = lighten
    self.aggravate = aggravate
    self.heavier = heavier
    self.source = source
    self.unverified = unverified
    self.knownDefect = knownDefect
  }
}

/// One grade of the range, chosen by factors (裁量阶次).
public struct Band: Hashable, Sendable {
  /// The name of the grade, for example `从轻`.
  public var grade: String
  /// The rows under which it applies; any of them suffices.
  ///
  /// Empty: always.
  public var when: [Condition]
  /// The names of the grades this band takes precedence over, each by way of a cited exception.
  public var overrides: [Override]
  /// The benchmark: what is to be done, and how much.
  ///
  /// A measure of the clause that is not named here stays as the clause has it.
  public var measures: [Term]
  /// The provision of the standard, where it has numbers of its own.
  public var basis: Provision?

  /// Makes a band.
  public init(
    grade: String,
    when: [Condition] = [],
    overrides: [Override] = [],
    measures: [Term] = [],
    basis: Provision? = nil
  ) {
    self.grade = grade
    self.when = when
    self.overrides = overrides
    self.measures = measures
    self.basis = basis
  }
}

/// A named and cited exception: the band that carries it applies instead of the named one where both conditions hold.
public struct Override: Hashable, Sendable {
  /// The position of the band that gives way, counted from zero.
  public var band: Int
  /// The citation that justifies it.
  public var because: String

  /// Makes an override.
  public init(band: Int, because: String) {
    self.band = band
    self.because = because
  }
}
