/// How many rows an audit saw, and what became of them.
public struct AuditCounts: Hashable, Sendable {
  /// The rows read; the header of a table and blank lines are not among them.
  public var rows = 0
  /// The rows that were weighed.
  public var weighed = 0
  /// The rows that were set aside with a reason.
  public var setAside = 0
  /// The cases weighed; a row that names several powers or acts holds several.
  public var cases = 0
  /// The blank lines, which are skipped.
  public var blank = 0
  /// The bytes read.
  public var bytes = 0

  /// Makes counts of nothing.
  public init() {}

  /// Whether every row that came in went out or was set aside.
  public var isBalanced: Bool { rows == weighed + setAside }

  /// Adds what was counted elsewhere.
  static func += (left: inout Self, right: Self) {
    left.rows += right.rows
    left.weighed += right.weighed
    left.setAside += right.setAside
    left.cases += right.cases
    left.blank += right.blank
    left.bytes += right.bytes
  }
}
