/// The clauses in force from a day on, until the next version begins.
///
/// 16 bytes.
public struct VersionRow: BitwiseCopyable, Hashable, Sendable {
  /// The factors that the clauses test or that their amounts depend on, one bit each.
  public var needs: UInt64 = 0
  /// The first day.
  public var firstDay: Int32 = 0
  /// The diagram that tells the clause.
  public var root: UInt32 = 0

  /// Makes a row of zeros.
  public init() {}
}
