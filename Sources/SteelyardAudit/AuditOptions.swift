public import SteelyardCases
public import SteelyardText

/// How an audit reads and writes.
public struct AuditOptions: Sendable {
  /// The form of the input.
  public enum Form: Hashable, Sendable {
    /// One JSON text to a line.
    case jsonLines
    /// A table; the delimiter is found out where none is given.
    ///
    /// An office's own headings are mapped to ours by `names`.
    case table(delimiter: CSVDelimiter?, encoding: TextEncoding, names: [String: String])
  }

  /// How much is written about each case.
  public enum Detail: String, Hashable, Sendable, CaseIterable {
    /// A row of a table in CSV: line, case, power, outcome, band, measure, least, most, findings.
    ///
    /// The benchmark is that of the first measure whose amount it bounds, in the smallest unit; the codes of the remarks
    /// stand with semicolons between.
    case outcome
    /// What it comes to, the benchmark, and the codes of the remarks.
    case brief
    /// The whole answer.
    case full
  }

  /// The form of the input.
  public var form: Form
  /// How much is written about each case.
  public var detail: Detail
  /// Whether keys and columns that mean nothing are let through.
  public var allowsUnknown: Bool
  /// The language of reasons and messages.
  public var language: Language
  /// How many chunks are weighed at the same time.
  public var workers: Int
  /// How many powers the summary lists, those with most wrong cases first.
  public var listedPowers = Int.max

  /// How large chunks and rows may be; for tests.
  package var chunkSize = 1 << 20
  /// How many bytes a row may have at most.
  package var longestRow = 16 << 20

  /// Makes options.
  public init(
    form: Form,
    detail: Detail = .brief,
    allowsUnknown: Bool = false,
    language: Language = .chinese,
    workers: Int
  ) {
    self.form = form
    self.detail = detail
    self.allowsUnknown = allowsUnknown
    self.language = language
    self.workers = max(1, workers)
  }

  var encoding: TextEncoding {
    switch form {
    case .jsonLines: .utf8
    case .table(_, let encoding, _): encoding
    }
  }
}
