import SteelyardEvaluator

// Step 14: what the case comes to.

extension Weighing {
  /// The verdict, the findings in their order, and the outcome.
  var assessment: Assessment {
    let missing = verdict.missing.map { _ in Self.finding(.factMissing, severity: .warning) }
    let all = findings + missing
    let sorted = (0...4).flatMap { rank in all.filter { $0.rank == rank } }
    return Assessment(number: file.number, outcome: outcome, verdict: verdict, findings: sorted)
  }

  private var outcome: Outcome {
    let errors = findings.filter { $0.severity == .error }
    if isUnreadable { return .unreadable }
    if errors.contains(where: \.code.isUnlawful) { return .unlawful }
    if !verdict.missing.isEmpty { return .incomplete }
    if !errors.isEmpty { return .departs }
    if findings.contains(where: { $0.code == .justifiedDeviation }) { return .deviates }
    return .conforms
  }
}
