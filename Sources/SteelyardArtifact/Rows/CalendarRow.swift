/// The working days that an authority has laid down.
///
/// 12 bytes.
public struct CalendarRow: BitwiseCopyable, Hashable, Sendable {
  /// Who laid it down.
  public var authority: UInt32 = 0
  /// The first of its years.
  public var firstYear: UInt32 = 0
  /// How many years.
  public var yearCount: UInt32 = 0

  /// Makes a row of zeros.
  public init() {}
}
