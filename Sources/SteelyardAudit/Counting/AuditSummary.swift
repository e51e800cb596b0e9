public import SteelyardEvaluator

/// What an audit came to.
public struct AuditSummary: Hashable, Sendable {
  /// The rows, and what became of them.
  public var counts = AuditCounts()
  /// The cases by outcome.
  public var outcomes = OutcomeCounts()
  /// The remarks by their code.
  public var findings: [FindingCode: Int] = [:]
  /// The cases by power, those with most wrong cases first; as many as ``AuditOptions/listedPowers`` says.
  public var powers: [AuditGroup] = []
  /// The cases by grade.
  public var grades: [AuditGroup] = []
  /// The cases by authority.
  public var authorities: [AuditGroup] = []
  /// The cases by officer.
  public var officers: [AuditGroup] = []

  /// Makes a summary of nothing.
  public init() {}
}
