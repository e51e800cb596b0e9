package import SteelyardText

/// One row of a table: where it stands, and what is wrong with its quotes.
package struct CSVRow: Hashable, Sendable {
  /// The faults a row can have by itself.
  package enum Problem: Hashable, Sendable {
    /// A quote is opened and never closed; the row is taken to end with its line.
    case unclosedQuote
    /// A quote stands inside a field that does not begin with one.
    case strayQuote
    /// Something follows a closing quote.
    case textAfterQuote

    /// What is wrong, in one line.
    package var message: Bilingual {
      switch self {
      case .unclosedQuote: Bilingual("引号没有闭合", "a quote is never closed")
      case .strayQuote:
        Bilingual("引号出现在没有加引号的字段中", "a quote stands inside a field that does not begin with one")
      case .textAfterQuote: Bilingual("闭合的引号后还有文字", "something follows a closing quote")
      }
    }
  }

  /// The place of its first byte.
  package var start: Int
  /// The place behind its last byte, before the end of the line.
  package var end: Int
  /// How many ends of line it spans, its own included.
  package var lines: Int
  /// Whether a quote in it is never closed.
  package var hasOpenQuote = false
  /// What is wrong with it first, and in which field, counted from zero.
  package var fault: Fault?

  /// Makes a row without a fault.
  package init(start: Int, end: Int, lines: Int) {
    (self.start, self.end, self.lines) = (start, end, lines)
  }

  /// What is wrong with a row, and where.
  package struct Fault: Hashable, Sendable {
    package var problem: Problem
    package var field: Int
  }
}
