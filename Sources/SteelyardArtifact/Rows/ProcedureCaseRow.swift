/// One row under which a step is owed.
///
/// 8 bytes.
public struct ProcedureCaseRow: BitwiseCopyable, Hashable, Sendable {
  /// The first of its tests of the decision.
  public var firstTest: UInt32 = 0
  /// How many tests.
  public var testCount: UInt16 = 0
  /// The kinds of subject it is limited to, one bit each; zero for all.
  public var subjects: UInt8 = 0
  private var padding: UInt8 = 0

  /// Makes a row of zeros.
  public init() {}
}
