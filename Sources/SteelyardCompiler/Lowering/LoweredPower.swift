import SteelyardArtifact

/// A power while shares are made and joined, before its head is put together.
///
/// 72 bytes, without hidden padding.
struct LoweredPower: BitwiseCopyable, Hashable, Sendable {
  var row = PowerRow()
  var statute = StatuteRow()
  /// The first of its standards.
  var firstStandard: UInt32 = 0
  /// How many standards refine it.
  var standardCount: UInt16 = 0
  private var padding: UInt16 = 0
}
