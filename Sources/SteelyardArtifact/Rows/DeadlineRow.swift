/// A time limit.
///
/// 16 bytes.
package struct DeadlineRow: BitwiseCopyable, Hashable, Sendable {
  /// How many.
  package var count: Int32 = 0
  /// The provision it rests on.
  package var basis: UInt32 = 0
  /// The kinds of power it holds for, one bit each.
  package var kinds: UInt16 = 0
  /// The date it begins at.
  package var from: UInt8 = 0
  /// What must have happened by its end.
  package var to: UInt8 = 0
  /// What it is counted in.
  package var unit: UInt8 = 0
  /// Whether exceeding it makes the decision unlawful.
  package var isLimitation: UInt8 = 0
  private var padding: UInt16 = 0

  package init() {}
}
