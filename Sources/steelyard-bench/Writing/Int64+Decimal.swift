extension Int64 {
  /// The number over a power of ten as a decimal, such as yuan for fen.
  func decimal(_ scale: Int64 = 100) -> String {
    let (whole, rest) = quotientAndRemainder(dividingBy: scale)
    guard rest > 0 else { return "\(whole)" }
    var digits = String(String(scale + rest).dropFirst())
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(whole).\(digits)"
  }
}
