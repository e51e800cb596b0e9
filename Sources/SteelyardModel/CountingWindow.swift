/// How long an earlier act counts (计次期间).
///
/// The window begins on the day after the earlier day and is counted forward by the calendar (民法典 §201, §202): its last day is the corresponding
/// day of the last month, or the last day of that month where it has no such day. Two years from 2024-02-29 end on 2026-02-28.
public struct CountingWindow: Hashable, Sendable {
  /// What a window is counted in.
  public enum Unit: UInt8, Hashable, Sendable, CaseIterable {
    /// Months of the calendar; a year has twelve.
    case months
    /// Calendar days.
    case days
  }

  /// How many months or days.
  public var length: Int
  /// What it is counted in.
  public var unit: Unit
  /// Whether an act on the last day still counts (以内), or no more (不满).
  public var includesLastDay: Bool

  /// Makes a window.
  public init(length: Int, unit: Unit = .months, includesLastDay: Bool = true) {
    self.length = length
    self.unit = unit
    self.includesLastDay = includesLastDay
  }

  /// Whether a window that an earlier day opens has not ended on a later one; a window beyond the calendar never ends.
  public func isOpen(on day: Day, since earlier: Day) -> Bool {
    let last =
      switch unit {
      case .months: earlier.adding(months: length)
      case .days: earlier.adding(days: length)
      }
    guard let last else { return true }
    return includesLastDay ? day <= last : day < last
  }
}
