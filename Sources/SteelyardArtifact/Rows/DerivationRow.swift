/// How a derived factor is computed.
///
/// 32 bytes.
package struct DerivationRow: BitwiseCopyable, Hashable, Sendable {
  /// What the result is multiplied by; the base of a score.
  package var numerator: Int64 = 0
  /// What it is divided by; zero where the two do not fit into 64 bits.
  package var denominator: Int64 = 0
  /// The inputs, as a list of slots in `words`; for a score slot, diagram and the first of its points in `numbers`.
  package var firstInput: UInt32 = 0
  /// How many inputs.
  package var inputCount: UInt16 = 0
  /// The factor that is computed.
  package var slot: UInt8 = 0
  /// Which of the closed list of operations.
  package var operation: UInt8 = 0
  /// The factors it is computed from directly, one bit each.
  package var inputs: UInt64 = 0

  package init() {}

  // The operations.
  package static let sum: UInt8 = 0
  package static let difference: UInt8 = 1
  package static let product: UInt8 = 2
  package static let ratio: UInt8 = 3
  package static let daysBetween: UInt8 = 4
  package static let score: UInt8 = 5
}
