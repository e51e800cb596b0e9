/// A measure.
///
/// 16 bytes.
package struct MeasureRow: BitwiseCopyable, Hashable, Sendable {
  /// The identifier in `text`.
  package var id: UInt32 = 0
  /// The Chinese name in `text`.
  package var name: UInt32 = 0
  /// The English name in `text`.
  package var englishName: UInt32 = 0
  /// What its quantity counts.
  package var unit: UInt8 = 0
  /// What it is for the law.
  package var nature: UInt8 = 0
  private var padding: UInt16 = 0

  package init() {}
}
