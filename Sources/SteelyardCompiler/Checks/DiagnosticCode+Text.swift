import SteelyardDiagnostics

extension DiagnosticCode {
  /// What is found while the declarations are read and the names are looked up.
  static let ofText: [DiagnosticCode] = [
    .unknownVersion, .unknownKey, .missingKey, .wrongShape, .unknownWord, .badDate, .emptyPeriod,
    .badAuthority, .mixedCurrencies, .foreignStandard, .lookAlikeName, .unquotedWord,
    .unreadableValue, .faultyCalendar, .unknownName, .duplicateId,
    .cyclicDerivation, .unclearDerivation, .missingCitation, .listedTwice, .unclearAmount,
    .misplacedOverride, .exampleUnreadable, .exampleFailed, .tooLargeToCompile,
  ]
}
