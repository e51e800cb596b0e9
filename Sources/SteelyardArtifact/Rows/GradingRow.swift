/// Issuer, days and bands of standards; standards with the same share it.
///
/// 40 bytes.
package struct GradingRow: BitwiseCopyable, Hashable, Sendable {
  /// The factors that the bands test or that their amounts depend on, one bit each.
  package var needs: UInt64 = 0
  /// The first of its bands.
  package var firstBand: UInt32 = 0
  /// Who issued it, in `authorities`.
  package var authority: UInt32 = 0
  /// Where it stands, in `notes`.
  package var notes: UInt32 = 0
  /// The first day in force.
  package var from: Int32 = 0
  /// The last day in force.
  package var to: Int32 = 0
  /// How many bands.
  package var bandCount: UInt16 = 0
  /// How many bands lightening circumstances move down.
  package var lightenShift: Int16 = 0
  /// How many bands aggravating circumstances move up.
  package var aggravateShift: Int16 = 0
  /// How lightening circumstances are weighed: `GradingRow.widen`, `.shift` or `.inBands`.
  package var lighten: UInt8 = 0
  /// How aggravating circumstances are weighed.
  package var aggravate: UInt8 = 0
  private var padding: UInt32 = 0

  package init() {}

  /// The benchmark opens to the statutory end.
  package static let widen: UInt8 = 0
  /// The band moves.
  package static let shift: UInt8 = 1
  /// The bands test for it themselves.
  package static let inBands: UInt8 = 2
}
