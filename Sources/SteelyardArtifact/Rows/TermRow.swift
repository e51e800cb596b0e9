/// A measure with whether it is to be taken and how much.
///
/// 8 bytes.
package struct TermRow: BitwiseCopyable, Hashable, Sendable {
  /// How much, in `amounts`.
  package var amount: UInt32 = 0
  /// The measure.
  package var measure: UInt16 = 0
  /// Whether it is to be taken.
  package var modality: UInt8 = 0
  private var padding: UInt8 = 0

  package init() {}
}
