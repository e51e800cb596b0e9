/// A rules file.
///
/// 28 bytes.
package struct VolumeRow: BitwiseCopyable, Hashable, Sendable {
  /// The identifier in `text`.
  package var id: UInt32 = 0
  /// The title in `text`.
  package var title: UInt32 = 0
  /// The name of the issuer in `text`.
  package var issuer: UInt32 = 0
  /// The issuer's place in the tree of authorities.
  package var authority: UInt32 = 0
  /// Where it was published, in `text`.
  package var source: UInt32 = 0
  /// The first day in force.
  package var from: Int32 = 0
  /// The last day in force.
  package var to: Int32 = 0

  package init() {}
}
