import SteelyardEvaluator

extension FindingCode {
  /// How many values a byte can have, of which a code is one.
  static let places = 256

  /// Its place in the list of codes.
  @inline(__always)
  var place: Int {
    // A code is a case without a payload, one of fewer than 256, and such cases are bytes that count from zero.
    unsafe withUnsafeBytes(of: self) { unsafe Int($0[0]) }
  }
}
