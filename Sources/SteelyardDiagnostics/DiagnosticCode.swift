public import SteelyardText

/// What there is to say about a code, whatever the text that earned it.
public struct DiagnosticCode: Hashable, Sendable {
  /// The stable code, for example `overlapping-bands`.
  public let code: String
  /// How grave it is.
  public let severity: Diagnostic.Severity
  /// The offence in a few words.
  public let title: Bilingual
  /// Why it is one, with an example, and how to put it right; may have several paragraphs.
  public let explanation: Bilingual

  /// Makes an entry of the catalogue of codes.
  public init(
    _ code: String,
    severity: Diagnostic.Severity = .error,
    title: Bilingual,
    explanation: Bilingual
  ) {
    self.code = code
    self.severity = severity
    self.title = title
    self.explanation = explanation
  }
}
