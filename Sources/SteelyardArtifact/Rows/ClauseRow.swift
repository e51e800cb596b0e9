/// A clause of the statute.
///
/// 28 bytes.
package struct ClauseRow: BitwiseCopyable, Hashable, Sendable {
  /// The first of its terms.
  package var firstTerm: UInt32 = 0
  /// Its groups of exclusive measures in `words`: each a count and that many measures.
  package var firstGroup: UInt32 = 0
  /// The provision it stands in, in `provisions`.
  package var basis: UInt32 = 0
  /// The ground it states, in `text`.
  package var ground: UInt32 = 0
  /// The first day in force.
  package var from: Int32 = 0
  /// The last day in force.
  package var to: Int32 = 0
  /// How many terms.
  package var termCount: UInt8 = 0
  /// How many groups.
  package var groupCount: UInt8 = 0
  private var padding: UInt16 = 0

  package init() {}
}
