import SteelyardEvaluator

/// What was counted in one chunk.
struct ChunkTally: Sendable {
  var counts = AuditCounts()
  var outcomes = OutcomeCounts()
  var findings: [FindingCode: Int] = [:]
  /// The power of each case by its number in the catalogue, with what it came to.
  var powers: [PowerOutcome] = []
  var authorities = NameTally()
  var officers = NameTally()
  var grades = NameTally()

  /// A case of a power.
  struct PowerOutcome: Sendable {
    let power: Int32
    let outcome: Outcome
  }
}
