/// The working days of a year.
///
/// 56 bytes.
public struct CalendarYearRow: BitwiseCopyable, Hashable, Sendable {
  /// The year.
  public var year: Int32 = 0
  /// Where the days are laid down, in `text`.
  public var source: UInt32 = 0
  /// For each month the days on which work is done, one bit each; the first of the month is bit 0.
  public var months: [12 of UInt32] = .init(repeating: 0)

  /// Makes a row of zeros.
  public init() {}

  /// Whether two rows are the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.year == right.year && left.source == right.source
      && (0..<12).allSatisfy { left.months[$0] == right.months[$0] }
  }

  /// Feeds the row into a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(year)
    hasher.combine(source)
    for month in 0..<12 { hasher.combine(months[month]) }
  }
}
