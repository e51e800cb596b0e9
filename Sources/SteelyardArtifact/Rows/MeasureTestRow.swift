/// A test of a decision: a measure and the amounts that count.
///
/// 24 bytes.
package struct MeasureTestRow: BitwiseCopyable, Hashable, Sendable {
  /// The least amount.
  package var least: Int64 = 0
  /// The greatest amount.
  package var most: Int64 = 0
  /// The author's words.
  package var text: UInt32 = 0
  /// The measure.
  package var measure: UInt16 = 0
  /// Whether the amount does not matter.
  package var isPresenceOnly: UInt8 = 0
  private var padding: UInt8 = 0

  package init() {}
}
