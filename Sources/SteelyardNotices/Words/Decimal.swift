/// A whole number of steps written as a decimal number with its thousands set apart.
struct Decimal: CustomStringConvertible {
  /// The digits.
  let description: String

  /// Writes a number of steps, ten to the power of `scale` of which make one.
  ///
  /// Zeros at the end of the fraction are left out down to `minimum` digits.
  init(_ steps: Int64, scale: Int, minimum: Int) {
    var digits = Array(String(steps.magnitude))
    while digits.count <= scale { digits.insert("0", at: 0) }
    var fraction = digits.suffix(scale)
    while fraction.count > minimum, fraction.last == "0" { fraction.removeLast() }
    let whole = Self.grouped(digits.dropLast(scale))
    let sign = steps < 0 ? "-" : ""
    description = sign + whole + (fraction.isEmpty ? "" : "." + String(fraction))
  }

  private static func grouped(_ digits: ArraySlice<Character>) -> String {
    var text = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
