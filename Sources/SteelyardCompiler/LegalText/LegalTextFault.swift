package import SteelyardText

/// What is wrong with a test or an amount as it is written, where, and what could be written instead.
package struct LegalTextFault: Error, Hashable {
  /// The kind of fault.
  package var kind: Kind
  /// What is wrong, in one line.
  package var message: Bilingual
  /// The bytes of the text that show it.
  package var utf8Range: Range<Int>
  /// What to do, ready to paste where that is possible.
  package var help: [Bilingual]

  /// The stable code, for example `unit-mismatch`.
  package var code: String { kind.rawValue }

  /// The kinds of fault.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case unreadableTest = "unreadable-test"
    case unreadableAmount = "unreadable-amount"
    case unitMismatch = "unit-mismatch"
    case wrongCurrency = "wrong-currency"
    case unknownUnit = "unknown-unit"
    case lossOfGrain = "loss-of-grain"
    case numberOverflow = "number-overflow"
    case unknownChoice = "unknown-choice"
    case unorderedComparison = "unordered-comparison"
    case emptyInterval = "empty-interval"
    case invertedBounds = "inverted-bounds"
    case mixedSpelling = "mixed-spelling"
  }

  /// Makes a fault.
  package init(
    _ kind: Kind,
    _ message: Bilingual,
    at utf8Range: Range<Int>,
    help: [Bilingual] = []
  ) {
    self.kind = kind
    self.message = message
    self.utf8Range = utf8Range
    self.help = help
  }
}
