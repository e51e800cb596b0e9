/// One row under which a step is owed.
///
/// 8 bytes.
package struct ProcedureCaseRow: BitwiseCopyable, Hashable, Sendable {
  /// The first of its tests of the decision.
  package var firstTest: UInt32 = 0
  /// How many tests.
  package var testCount: UInt16 = 0
  /// The kinds of subject it is limited to, one bit each; zero for all.
  package var subjects: UInt8 = 0
  private var padding: UInt8 = 0

  package init() {}
}
