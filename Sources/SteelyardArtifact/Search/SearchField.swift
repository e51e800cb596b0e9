/// What of a power a word is found in (检索范围), from the least telling to the most.
public enum SearchField: UInt8, CaseIterable, Sendable {
  /// The title of a rules file or its issuer.
  case volume = 1
  /// The name of a grade.
  case grade
  /// A measure.
  case measure
  /// A factor.
  case factor
  /// An instrument.
  case instrument
  /// A provision.
  case provision
  /// An identifier in another register.
  case code
  /// The identifier.
  case id
  /// The name.
  case name
}
