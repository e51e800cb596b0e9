import SteelyardModel

/// The kinds of the factors and instruments of a catalog: numbers that are the same for all that are alike to the proofs, in other
/// files too.
struct ShapeKinds: Sendable {
  /// For each factor the number of all that are equal to it; nil for derived ones, which have theirs from ``DerivedKinds``.
  let factors: [Int?]
  /// For each instrument the number of all of its rank that are in force on the same days.
  let instruments: [Int]
}

/// Gives derived factors numbers below those of all others: the same to all that are computed alike from the same places of a shape.
struct DerivedKinds: Sendable {
  private var factors: [Factor: Int] = [:]

  /// The number of a factor whose inputs are given by their places in a shape.
  mutating func number(of factor: Factor) -> Int {
    if let known = factors[factor] { return known }
    let number = -1 - factors.count
    factors[factor] = number
    return number
  }
}

/// Gives kinds their numbers.
struct ShapeKindTable: Sendable {
  private struct InstrumentKind: Hashable {
    let kind: Instrument.Kind
    let inForce: Period
  }

  private var factors: [Factor: Int] = [:]
  private var instruments: [InstrumentKind: Int] = [:]

  /// The kinds of a catalog.
  mutating func kinds(of catalog: Catalog) -> ShapeKinds {
    ShapeKinds(
      factors: catalog.factors.map { factor in
        factor.derivation == nil ? Self.number(of: factor, in: &factors) : nil
      },
      instruments: catalog.instruments.map {
        Self.number(of: InstrumentKind(kind: $0.kind, inForce: $0.inForce), in: &instruments)
      }
    )
  }

  private static func number<Kind: Hashable>(of kind: Kind, in known: inout [Kind: Int]) -> Int {
    if let number = known[kind] { return number }
    known[kind] = known.count
    return known.count - 1
  }
}
