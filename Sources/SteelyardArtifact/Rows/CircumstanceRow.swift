/// A circumstance.
///
/// 20 bytes.
package struct CircumstanceRow: BitwiseCopyable, Hashable, Sendable {
  /// The identifier in `text`.
  package var id: UInt32 = 0
  /// The name in `text`.
  package var name: UInt32 = 0
  /// The provision it rests on.
  package var basis: UInt32 = 0
  /// Who listed it.
  package var authority: UInt32 = 0
  /// The kinds of power it counts for, one bit each.
  package var kinds: UInt16 = 0
  /// What it does.
  package var effect: UInt8 = 0
  private var padding: UInt8 = 0

  package init() {}
}
