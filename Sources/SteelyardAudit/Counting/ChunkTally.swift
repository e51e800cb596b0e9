import SteelyardEvaluator
import SteelyardModel

/// What was counted in one chunk.
struct ChunkTally: Sendable {
  var counts = AuditCounts()
  var outcomes = OutcomeCounts()
  var findings = FindingCounts()
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

  /// Counts a row that holds one case.
  mutating func countRow(_ outcome: Outcome, power: Int) {
    counts.rows += 1
    counts.weighed += 1
    counts.cases += 1
    outcomes[outcome] += 1
    powers.append(PowerOutcome(power: Int32(truncatingIfNeeded: power), outcome: outcome))
  }

  /// Counts one case.
  mutating func count(_ assessment: Assessment, of file: CaseFile, power: Int?) {
    let outcome = assessment.outcome
    counts.cases += 1
    outcomes[outcome] += 1
    for finding in assessment.findings { findings[finding.code] += 1 }
    if let power { powers.append(PowerOutcome(power: Int32(power), outcome: outcome)) }
    if let authority = file.authority {
      authorities.add(authority.description.utf8Span.span, outcome)
    }
    if !file.officer.isEmpty { officers.add(file.officer.utf8Span.span, outcome) }
    if let grade = assessment.verdict?.grade { grades.add(grade.utf8Span.span, outcome) }
  }
}
