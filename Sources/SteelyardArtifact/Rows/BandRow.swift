/// A band of a standard.
///
/// 16 bytes.
package struct BandRow: BitwiseCopyable, Hashable, Sendable {
  /// The name of its grade in `text`.
  package var grade: UInt32 = 0
  /// The first of its terms.
  package var firstTerm: UInt32 = 0
  /// The provision of the standard, in `provisions`.
  package var basis: UInt32 = 0
  /// How many terms.
  package var termCount: UInt8 = 0
  private var padding1: UInt8 = 0
  private var padding2: UInt16 = 0

  package init() {}
}
