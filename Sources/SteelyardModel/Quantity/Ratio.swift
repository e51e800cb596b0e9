/// An exact fraction in lowest terms with a positive denominator.
public struct Ratio: Hashable, Sendable {
  /// The part above the line; carries the sign.
  public let numerator: Int64
  /// The part below the line; always positive.
  public let denominator: Int64

  /// The fraction zero.
  public static let zero = Ratio(0)
  /// The fraction one.
  public static let one = Ratio(1)

  /// Makes the fraction of a whole number.
  public init(_ whole: Int64) {
    numerator = whole
    denominator = 1
  }

  /// Makes a fraction in lowest terms, or nil where the denominator is zero or the terms do not fit.
  public init?(_ numerator: Int64, _ denominator: Int64) {
    guard let reduced = Ratio(reducing: Int128(numerator), Int128(denominator)) else { return nil }
    self = reduced
  }

  /// Makes a fraction from wide terms, or nil where the reduced terms do not fit into 64 bits.
  public init?(reducing numerator: Int128, _ denominator: Int128) {
    guard denominator != 0 else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    guard
      let divisor = Int128(exactly: divisor),
      let upper = Int64(exactly: numerator / divisor * sign),
      let lower = Int64(exactly: denominator / divisor * sign)
    else { return nil }
    self.numerator = upper
    self.denominator = lower
  }

  /// The sum, or nil where it does not fit.
  public func adding(_ other: Ratio) -> Ratio? {
    Ratio(
      reducing: Int128(numerator) * Int128(other.denominator)
        + Int128(other.numerator) * Int128(denominator),
      Int128(denominator) * Int128(other.denominator)
    )
  }

  /// The product, or nil where it does not fit.
  public func multiplied(by other: Ratio) -> Ratio? {
    Ratio(
      reducing: Int128(numerator) * Int128(other.numerator),
      Int128(denominator) * Int128(other.denominator)
    )
  }

  /// The quotient, or nil where the divisor is zero or the result does not fit.
  public func divided(by other: Ratio) -> Ratio? {
    Ratio(
      reducing: Int128(numerator) * Int128(other.denominator),
      Int128(denominator) * Int128(other.numerator)
    )
  }

  /// The whole number it is, or nil where it has a fractional part.
  public var whole: Int64? {
    denominator == 1 ? numerator : nil
  }

  private static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (first, second) = (first, second)
    while second != 0 { (first, second) = (second, first % second) }
    return max(first, 1)
  }
}

extension Ratio: Comparable {
  /// Orders fractions by value.
  public static func < (left: Self, right: Self) -> Bool {
    Int128(left.numerator) * Int128(right.denominator)
      < Int128(right.numerator) * Int128(left.denominator)
  }
}
