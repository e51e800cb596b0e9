/// Issuer, days and bands of standards; standards with the same share it.
///
/// 32 bytes.
public struct GradingRow: BitwiseCopyable, Hashable, Sendable {
  /// The factors that the bands test or that their amounts depend on, one bit each.
  public var needs: UInt64 = 0
  /// The first of its bands.
  public var firstBand: UInt32 = 0
  /// Who issued it, in `authorities`.
  public var authority: UInt32 = 0
  /// The first day in force.
  public var from: Int32 = 0
  /// The last day in force.
  public var to: Int32 = 0
  /// How many bands.
  public var bandCount: UInt16 = 0
  /// How many bands lightening circumstances move down.
  public var lightenShift: Int16 = 0
  /// How many bands aggravating circumstances move up.
  public var aggravateShift: Int16 = 0
  /// How lightening circumstances are weighed: `GradingRow.widen`, `.shift` or `.inBands`.
  public var lighten: UInt8 = 0
  /// How aggravating circumstances are weighed.
  public var aggravate: UInt8 = 0

  /// Makes a row of zeros.
  public init() {}

  /// The benchmark opens to the statutory end.
  @inlinable public static var widen: UInt8 { 0 }
  /// The band moves.
  @inlinable public static var shift: UInt8 { 1 }
  /// The bands test for it themselves.
  @inlinable public static var inBands: UInt8 { 2 }
}
