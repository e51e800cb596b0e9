public import SteelyardText

/// What is wrong with a case file that was read, and where.
public struct CaseFault: Error, Hashable, Sendable {
  /// The way to the value, for example `facts.货值金额`, or the heading of the column; empty for the file itself.
  public var path: String
  /// The line, counted from one.
  public var line: Int
  /// The column in characters, counted from one; in a table the number of the field.
  public var column: Int
  /// What is wrong, in one line.
  public var message: Bilingual
  /// What to do.
  public var help: [Bilingual]

  /// Makes a fault.
  public init(
    path: String,
    line: Int,
    column: Int,
    message: Bilingual,
    help: [Bilingual] = []
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.message = message
    self.help = help
  }
}
