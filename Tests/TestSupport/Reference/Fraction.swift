import SteelyardModel

/// An exact number that is wide enough for every product of two 64-bit numbers.
struct Fraction: Hashable, Sendable {
  let numerator: Int128
  /// Always positive, and fits into 64 bits.
  let denominator: Int128

  init(_ whole: Int64) {
    numerator = Int128(whole)
    denominator = 1
  }

  init(_ ratio: Ratio) {
    numerator = Int128(ratio.numerator)
    denominator = Int128(ratio.denominator)
  }

  private init(numerator: Int128, denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The product; of a number made from 64-bit terms only.
  func times(_ factor: Int64) -> Fraction {
    Fraction(numerator: numerator * Int128(factor), denominator: denominator)
  }

  /// The sum with a whole number.
  func adding(_ whole: Int64) -> Fraction {
    Fraction(numerator: numerator + Int128(whole) * denominator, denominator: denominator)
  }

  var isWhole: Bool { numerator % denominator == 0 }

  /// The greatest whole number that is not greater.
  var roundedDown: Int128 {
    numerator / denominator - (numerator % denominator < 0 ? 1 : 0)
  }

  /// The least whole number that is not less.
  var roundedUp: Int128 {
    numerator / denominator + (numerator % denominator > 0 ? 1 : 0)
  }

  /// The multiple of a step that a rounding gives.
  func rounded(to rounding: Rounding) -> Int128 {
    let step = Int128(rounding.step)
    let unit = denominator * step
    let magnitude = numerator < 0 ? -numerator : numerator
    let rest = magnitude % unit
    let up =
      switch rounding.mode {
      case .down: false
      case .up: rest > 0
      case .halfUp: rest >= unit - rest
      }
    let steps = magnitude / unit + (up ? 1 : 0)
    return (numerator < 0 ? -steps : steps) * step
  }
}
