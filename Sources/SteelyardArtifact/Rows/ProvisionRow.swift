/// A provision that is cited.
///
/// 12 bytes.
package struct ProvisionRow: BitwiseCopyable, Hashable, Sendable {
  /// The instrument it stands in.
  package var instrument: UInt32 = 0
  /// The place in it, in `text`.
  package var place: UInt32 = 0
  /// The whole citation, in `text`.
  package var citation: UInt32 = 0

  package init() {}
}
