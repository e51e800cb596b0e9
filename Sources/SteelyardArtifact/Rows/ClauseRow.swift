/// A clause of the statute.
///
/// 28 bytes.
public struct ClauseRow: BitwiseCopyable, Hashable, Sendable {
  /// The first of its terms.
  public var firstTerm: UInt32 = 0
  /// Its groups of exclusive measures in `words`: each a count and that many measures.
  public var firstGroup: UInt32 = 0
  /// The provision it stands in, in `provisions`.
  public var basis: UInt32 = 0
  /// The ground it states, in `text`.
  public var ground: UInt32 = 0
  /// The first day in force.
  public var from: Int32 = 0
  /// The last day in force.
  public var to: Int32 = 0
  /// How many terms.
  public var termCount: UInt8 = 0
  /// How many groups.
  public var groupCount: UInt8 = 0
  private var padding: UInt16 = 0

  /// Makes a row of zeros.
  public init() {}
}
