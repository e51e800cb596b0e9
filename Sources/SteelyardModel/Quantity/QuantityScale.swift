/// What the whole numbers of a factor or a measure count: steps of a unit.
package struct QuantityScale: Hashable, Sendable {
  /// The unit as people write it; empty where none is used.
  package let unit: String
  /// One step, in that unit.
  package let grain: Ratio
  /// Where the dimension comes from; it is looked up only where a text needs it.
  private let origin: Origin

  private enum Origin: Hashable, Sendable {
    case builtIn(KnownUnit.Dimension?)
    case declared
  }

  /// Makes a scale that a type has of itself.
  init(_ unit: String, grain: Ratio, _ dimension: KnownUnit.Dimension?) {
    self.unit = unit
    self.grain = grain
    origin = .builtIn(dimension)
  }

  /// Makes a scale of a unit that rules declare.
  init(declared unit: String, grain: Ratio) {
    self.unit = unit
    self.grain = grain
    origin = .declared
  }

  /// What the unit measures, or nil where it is a word of the author's.
  package var dimension: KnownUnit.Dimension? {
    switch origin {
    case .builtIn(let dimension): dimension
    case .declared: KnownUnit.dimension(of: unit)
    }
  }

  /// Whether it counts points, whose Chinese word is that of fen too.
  var countsPoints: Bool { origin == .builtIn(.points) }

  /// How many of the scale's own unit a word is worth.
  package func worth(of word: String) throws(QuantityError) -> Ratio {
    if word.isEmpty || word == unit || word == TextCursor.folded(unit) { return .one }
    if let dimension, dimension != .count, let worth = KnownUnit.worth(of: word, in: dimension) {
      guard let own = KnownUnit.worth(of: unit, in: dimension), let ratio = worth.divided(by: own)
      else { return worth }
      return ratio
    }
    if dimension == nil || dimension == .count, Self.counts(word, as: unit) { return .one }
    switch (dimension, KnownUnit.dimension(of: word)) {
    case (_, nil): throw .unknownUnit(word)
    case (.money, .money): throw .otherCurrency(expected: unit, found: word)
    default: throw .unitMismatch(expected: unit, found: word)
    }
  }

  /// The steps of a number with a unit behind it, as an exact fraction's terms.
  package func steps(
    of numeral: Numeral,
    unit word: String
  ) throws(QuantityError) -> (numerator: Int128, denominator: Int128) {
    var worth = try worthOfUnit(word, behind: numeral)
    guard let perStep = worth.divided(by: grain) else { throw .overflow }
    worth = perStep
    return (
      try NumeralScanner.product(numeral.numerator, Int128(worth.numerator)),
      try NumeralScanner.product(numeral.denominator, Int128(worth.denominator))
    )
  }

  /// The whole number of steps of a number with a unit behind it.
  package func wholeSteps(of numeral: Numeral, unit word: String) throws(QuantityError) -> Int64 {
    let (numerator, denominator) = try steps(of: numeral, unit: word)
    guard numerator % denominator == 0 else { throw .lossOfGrain(grain: describe(1)) }
    // The least number of all stands for *unknown* in compiled catalogues.
    guard let steps = Int64(exactly: numerator / denominator), steps != .min else {
      throw .overflow
    }
    return steps
  }

  /// A bare fraction of a percentage is a share of the whole: 1/4 is 25%.
  private func worthOfUnit(_ word: String, behind numeral: Numeral) throws(QuantityError) -> Ratio {
    if numeral.isPercent {
      guard word.isEmpty else { throw .unitMismatch(expected: "", found: word) }
      return try worth(of: "%")
    }
    if numeral.isFraction, word.isEmpty, dimension == .percent { return Ratio(100) }
    return try worth(of: word)
  }

  private static func counts(_ word: String, as unit: String) -> Bool {
    if unit.isEmpty { return KnownUnit.worth(of: word, in: .count) != nil }
    if word == "个" + unit || word == "个" { return true }
    if CountingWord.isEnglish(word, for: unit) { return true }
    switch unit {
    case "人", "名": return word == "人" || word == "名" || word == "people"
    case "件", "辆": return word == "pieces" || word == "vehicles"
    default: return word == unit
    }
  }
}
