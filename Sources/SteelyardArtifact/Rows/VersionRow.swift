/// The clauses in force from a day on, until the next version begins.
///
/// 16 bytes.
package struct VersionRow: BitwiseCopyable, Hashable, Sendable {
  /// The factors that the clauses test or that their amounts depend on, one bit each.
  package var needs: UInt64 = 0
  /// The first day.
  package var firstDay: Int32 = 0
  /// The diagram that tells the clause.
  package var root: UInt32 = 0

  package init() {}
}
