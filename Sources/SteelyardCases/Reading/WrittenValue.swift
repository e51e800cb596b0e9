/// A value as it stands in a case file, before the catalogue says what it measures.
package enum WrittenValue: Hashable, Sendable {
  /// Words or a number with its unit.
  case text(String)
  /// The digits of a bare number.
  case number(String)
  case truth(Bool)
  /// Several entries of a list.
  case list([String])
  /// Looked for and not established, with the reason given.
  case unknown(reason: String)
}

/// A value with the name it is filed under.
struct WrittenEntry: Hashable, Sendable {
  var name: String
  var value: WrittenValue
  var place: CasePlace
}
