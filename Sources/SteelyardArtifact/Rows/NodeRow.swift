/// One question of a decision diagram.
///
/// 12 bytes.
package struct NodeRow: BitwiseCopyable, Hashable, Sendable {
  /// The first of its thresholds in `numbers`; a value below it takes the first target.
  package var firstThreshold: UInt32 = 0
  /// The first of its targets in `targets`; there is one more of them than thresholds.
  package var firstTarget: UInt32 = 0
  /// How many thresholds.
  package var thresholdCount: UInt16 = 0
  /// Which factor of the power is asked.
  package var slot: UInt8 = 0
  /// What is asked of it: below 64 the entry of a set of choices, else `NodeRow.value` or `NodeRow.isUnknown`.
  package var probe: UInt8 = 0

  package init() {}

  /// The value itself is asked.
  package static let value: UInt8 = 64
  /// It is asked whether the value could not be established.
  package static let isUnknown: UInt8 = 65
}
