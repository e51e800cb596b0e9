public import SteelyardText

/// One remark on a rule text (诊断): what is wrong, where, and what to do about it.
public struct Diagnostic: Hashable, Sendable {
  /// How grave a remark is.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The rules cannot be used.
    case error
    /// The rules can be used, but somebody should look.
    case warning
    /// A remark for the record, such as a known defect of the published text.
    case note
  }

  /// A second place that is involved, with what it has to do with it.
  public struct Note: Hashable, Sendable {
    /// What is there.
    public var message: Bilingual
    /// Where; nil where the note belongs to no place.
    public var span: SourceSpan?

    /// Makes a note.
    public init(_ message: Bilingual, at span: SourceSpan? = nil) {
      self.message = message
      self.span = span
    }
  }

  /// The stable code, for example `overlapping-bands`; `steelyard explain CODE` tells its whole story.
  public var code: String
  /// How grave it is.
  public var severity: Severity
  /// What is wrong, in one line.
  public var message: Bilingual
  /// The smallest run of text that shows it.
  public var span: SourceSpan
  /// The other places involved.
  public var notes: [Note]
  /// What to do, ready to paste where that is possible.
  public var help: [Bilingual]

  /// Makes a diagnostic.
  public init(
    code: String,
    severity: Severity = .error,
    message: Bilingual,
    span: SourceSpan,
    notes: [Note] = [],
    help: [Bilingual] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.span = span
    self.notes = notes
    self.help = help
  }
}
