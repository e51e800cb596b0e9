/// A rule on a step that decisions owe.
///
/// 28 bytes.
package struct ProcedureRow: BitwiseCopyable, Hashable, Sendable {
  /// The provision it rests on.
  package var basis: UInt32 = 0
  /// Who laid it down.
  package var authority: UInt32 = 0
  /// The first of the rows under which it is owed.
  package var firstCase: UInt32 = 0
  /// The first day in force.
  package var from: Int32 = 0
  /// The last day in force.
  package var to: Int32 = 0
  /// How many rows; none means always.
  package var caseCount: UInt16 = 0
  /// The kinds of power it holds for, one bit each.
  package var kinds: UInt16 = 0
  /// The step.
  package var step: UInt8 = 0
  private var padding1: UInt8 = 0
  private var padding2: UInt16 = 0

  package init() {}
}
