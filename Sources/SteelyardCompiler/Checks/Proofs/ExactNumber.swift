import SteelyardModel

/// An exact fraction in 128 bits, wide enough for amounts of the greatest facts; nil where even that does not suffice.
struct ExactNumber: Hashable, Sendable {
  /// The part above the line; carries the sign.
  let numerator: Int128
  /// The part below the line; always positive.
  let denominator: Int128

  static let zero = ExactNumber(0)

  init(_ whole: Int64) {
    numerator = Int128(whole)
    denominator = 1
  }

  init(_ ratio: Ratio) {
    numerator = Int128(ratio.numerator)
    denominator = Int128(ratio.denominator)
  }

  private init?(_ numerator: Int128?, over denominator: Int128?) {
    guard let numerator, let denominator, denominator > 0 else { return nil }
    var (first, second) = (numerator.magnitude, denominator.magnitude)
    while second != 0 { (first, second) = (second, first % second) }
    guard let divisor = Int128(exactly: max(first, 1)) else { return nil }
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  func adding(_ other: Self) -> Self? {
    guard let left = Self.product(numerator, other.denominator),
      let right = Self.product(other.numerator, denominator)
    else { return nil }
    let (sum, isTooLarge) = left.addingReportingOverflow(right)
    return isTooLarge ? nil : Self(sum, over: Self.product(denominator, other.denominator))
  }

  func subtracting(_ other: Self) -> Self? {
    Self(-other.numerator, over: other.denominator).flatMap(adding)
  }

  func multiplied(by other: Self) -> Self? {
    Self(
      Self.product(numerator, other.numerator),
      over: Self.product(denominator, other.denominator)
    )
  }

  /// The quotient with a positive divisor.
  func divided(by other: Self) -> Self? {
    Self(
      Self.product(numerator, other.denominator),
      over: Self.product(denominator, other.numerator)
    )
  }

  /// The number at the step a rounding brings it to.
  func rounded(_ rounding: Rounding) -> Self? {
    let step = ExactNumber(rounding.step)
    guard let steps = divided(by: step) else { return nil }
    let count: Int128? =
      switch rounding.mode {
      case .down: steps.whole(up: false)
      case .up: steps.whole(up: true)
      case .halfUp: steps.adding(Self.half)?.whole(up: false)
      }
    return Self(count, over: 1)?.multiplied(by: step)
  }

  /// The nearest whole number on one side.
  func whole(up: Bool) -> Int128 {
    let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    if rest == 0 { return quotient }
    if up { return rest > 0 ? quotient + 1 : quotient }
    return rest < 0 ? quotient - 1 : quotient
  }

  /// The nearest whole number on one side, as a number; nil where it does not fit.
  func settled(up: Bool) -> Self? { Int64(exactly: whole(up: up)).map { Self($0) } }

  /// Whether it has no fractional part.
  var isWhole: Bool { denominator == 1 }

  private static let half = ExactNumber(Ratio(1, 2) ?? .zero)

  private static func product(_ left: Int128, _ right: Int128) -> Int128? {
    let (product, isTooLarge) = left.multipliedReportingOverflow(by: right)
    return isTooLarge ? nil : product
  }
}

extension ExactNumber: Comparable {
  /// Orders numbers by value; the whole parts decide first, so that nothing overflows.
  static func < (left: Self, right: Self) -> Bool {
    let (first, second) = (left.whole(up: false), right.whole(up: false))
    if first != second { return first < second }
    return left.fraction.isLess(than: right.fraction)
  }

  /// What is left over the whole part below it.
  private var fraction: Self {
    Self(numerator - whole(up: false) * denominator, over: denominator) ?? .zero
  }

  /// Compares two fractions between 0 and 1 by continued fractions.
  private func isLess(than other: Self) -> Bool {
    var (left, right) = (self, other)
    var isSwapped = false
    while true {
      if left.numerator == 0 || right.numerator == 0 {
        let isLess = left.numerator == 0 && right.numerator != 0
        return isSwapped ? right.numerator == 0 && left.numerator != 0 : isLess
      }
      let (first, second) = (
        left.denominator / left.numerator, right.denominator / right.numerator
      )
      // The greater of two fractions has the smaller reciprocal.
      if first != second { return isSwapped ? first < second : first > second }
      left = Self(left.denominator % left.numerator, over: left.numerator) ?? .zero
      right = Self(right.denominator % right.numerator, over: right.numerator) ?? .zero
      isSwapped.toggle()
    }
  }
}
