/// The days on which something is in force; both ends belong to it.
public struct Period: Hashable, Sendable {
  /// The first day in force; nil where it was always so.
  public var from: Day?
  /// The last day in force; nil where no end is known.
  public var to: Day?

  /// Every day.
  public static let always = Period()

  /// Makes a period from its first and last day.
  public init(from: Day? = nil, to: Day? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether the day is within the period.
  public func contains(_ day: Day) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return true
  }

  /// Whether some day is within both periods.
  public func overlaps(_ other: Period) -> Bool {
    if let to, let from = other.from, to < from { return false }
    if let to = other.to, let from, to < from { return false }
    return true
  }
}
