/// One row under which a step is owed or a time limit holds.
///
/// 16 bytes.
public struct ProcedureCaseRow: BitwiseCopyable, Hashable, Sendable {
  /// The first of its tests of the decision.
  public var firstTest: UInt32 = 0
  /// How many tests.
  public var testCount: UInt16 = 0
  /// The kinds of subject it is limited to, one bit each; zero for all.
  public var subjects: UInt8 = 0
  private var padding1: UInt8 = 0
  /// Its tests of circumstances in `words`: the place of the circumstance twice, one more where it must not count.
  public var firstCircumstance: UInt32 = 0
  /// How many of them.
  public var circumstanceCount: UInt16 = 0
  private var padding2: UInt16 = 0

  /// Makes a row of zeros.
  public init() {}
}
