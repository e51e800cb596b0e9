/// A standard: what it shares with no other.
///
/// 20 bytes.
package struct StandardRow: BitwiseCopyable, Hashable, Sendable {
  /// The identifier in `text`; absent where it is the volume's, a slash and the power's.
  package var id: UInt32 = 0
  /// Its bands, in `gradings`.
  package var grading: UInt32 = 0
  /// The diagram that tells the band.
  package var root: UInt32 = 0
  /// The rows of its bands in `conditions`.
  package var conditions: UInt32 = 0
  /// How many bytes they have.
  package var conditionBytes: UInt32 = 0

  package init() {}
}
