/// When a scalar stands in quotation marks although it would be read as itself without them.
extension RuleForm {
  /// Whether a text may say something else in quotation marks than without.
  var mindsQuotes: Bool { self == .test || self == .amount || self == .unknown }

  /// Whether a text is to stand in quotation marks, which it had or had not.
  ///
  /// A test keeps them for the signs that count in quotation marks only; it is not given them, for that would make a test of a
  /// text that is none. A name gets them where other readers of YAML take it for a number, a truth or nothing.
  func wantsQuotes(around text: String, isQuoted: Bool) -> Bool {
    if self == .region { return true }
    if self == .unknown { return isQuoted }
    if self == .test || self == .amount {
      return isQuoted && (Self.bearsSigns(text) || OtherReading.isLikely(for: text))
    }
    return self != .word && OtherReading.isLikely(for: text)
  }

  /// Whether a test holds signs of S-FEEL.
  private static func bearsSigns(_ text: String) -> Bool {
    text.contains("..") || text.contains { "<>=!()[],".contains($0) }
  }
}
