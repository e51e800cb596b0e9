/// A power: what it shares with no other.
///
/// 24 bytes.
package struct PowerRow: BitwiseCopyable, Hashable, Sendable {
  /// The identifier in `text`.
  package var id: UInt32 = 0
  /// The name in `text`.
  package var name: UInt32 = 0
  /// What the law says, in `statutes`.
  package var statute: UInt32 = 0
  /// Where it stands, in `notes`.
  package var notes: UInt32 = 0
  /// The first of its standards.
  package var firstStandard: UInt32 = 0
  /// How many standards refine it.
  package var standardCount: UInt16 = 0
  private var padding: UInt16 = 0

  package init() {}
}
