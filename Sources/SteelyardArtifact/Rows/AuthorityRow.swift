/// A place in the tree of authorities.
///
/// 8 bytes.
package struct AuthorityRow: BitwiseCopyable, Hashable, Sendable {
  /// The six digits of the region.
  package var region: UInt32 = 0
  /// The department in `text`.
  package var department: UInt32 = 0

  package init() {}
}
