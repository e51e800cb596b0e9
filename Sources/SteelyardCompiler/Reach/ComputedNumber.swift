/// What a computation comes to.
enum ComputedNumber: Hashable, Sendable {
  /// A value that fits.
  case value(Int64)
  /// It could not be established, as where a divisor is zero.
  case unknown
  /// A number that cannot be computed exactly; a case with it is unreadable.
  case tooGreat(isNegative: Bool)

  /// The value, held at the ends of what fits, for limits; nil where it is unknown.
  var limit: Int64? {
    switch self {
    case .value(let value): value
    case .unknown: nil
    case .tooGreat(let isNegative): isNegative ? .min + 1 : .max - 1
    }
  }
}
