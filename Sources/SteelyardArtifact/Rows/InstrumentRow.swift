/// A law, regulation or rule.
///
/// 28 bytes.
package struct InstrumentRow: BitwiseCopyable, Hashable, Sendable {
  /// The short name in `text`.
  package var id: UInt32 = 0
  /// The title in `text`.
  package var title: UInt32 = 0
  /// The document number in `text`.
  package var number: UInt32 = 0
  /// Where it was read, in `text`.
  package var source: UInt32 = 0
  /// The first day in force.
  package var from: Int32 = 0
  /// The last day in force.
  package var to: Int32 = 0
  /// The rank.
  package var kind: UInt8 = 0
  private var padding1: UInt8 = 0
  private var padding2: UInt16 = 0

  package init() {}
}
