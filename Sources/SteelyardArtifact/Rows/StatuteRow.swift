/// What the law says: factors, clauses and their versions; powers with the same share it.
///
/// 44 bytes.
package struct StatuteRow: BitwiseCopyable, Hashable, Sendable {
  /// The first of its factors, as a list in `words`, in the order of the catalogue.
  package var firstSlot: UInt32 = 0
  /// The first of its versions, by day.
  package var firstVersion: UInt32 = 0
  /// The first of its clauses.
  package var firstClause: UInt32 = 0
  /// The first of its derived factors, inputs before what is computed from them.
  package var firstDerivation: UInt32 = 0
  /// The first of its circumstances, as a list in `words`, ascending.
  package var firstCircumstance: UInt32 = 0
  /// The rows of its clauses in `conditions`.
  package var conditions: UInt32 = 0
  /// The first day on which the power exists.
  package var from: Int32 = 0
  /// The last day on which the power exists.
  package var to: Int32 = 0
  /// How many versions.
  package var versionCount: UInt16 = 0
  /// How many clauses.
  package var clauseCount: UInt16 = 0
  /// How many derived factors.
  package var derivationCount: UInt8 = 0
  /// How many circumstances.
  package var circumstanceCount: UInt8 = 0
  /// How many factors.
  package var slotCount: UInt8 = 0
  /// The kind of power, as its position among the kinds.
  package var kind: UInt8 = 0
  /// How many bytes its rows have.
  package var conditionBytes: UInt32 = 0

  package init() {}
}
