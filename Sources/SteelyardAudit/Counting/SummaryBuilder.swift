import SteelyardEvaluator

/// Adds up chunks, in the order of the file, to a summary.
struct SummaryBuilder {
  private(set) var counts = AuditCounts()
  private var outcomes = OutcomeCounts()
  private var findings = FindingCounts()
  private var powers: PowerCounts
  private var authorities = NameTally()
  private var officers = NameTally()
  private var grades = NameTally()

  /// Makes a builder for a catalogue with so many powers.
  init(powerCount: Int) {
    powers = PowerCounts(powers: powerCount)
  }

  /// Adds one chunk.
  mutating func add(_ tally: ChunkTally) {
    counts += tally.counts
    outcomes += tally.outcomes
    findings += tally.findings
    for found in tally.powers { powers.add(found.outcome, power: Int(found.power)) }
    authorities.add(tally.authorities)
    officers.add(tally.officers)
    grades.add(tally.grades)
  }

  /// The summary, with so many powers at most, whose identifiers are looked up.
  func summary(listedPowers: Int, powerID: (Int) -> String) -> AuditSummary {
    var summary = AuditSummary()
    summary.counts = counts
    summary.outcomes = outcomes
    summary.findings = findings.byCode
    summary.powers =
      GroupOrder(of: powers.count, { powers[$0] }, most: listedPowers, names: powerID).groups
    summary.authorities = authorities.groups
    summary.officers = officers.groups
    summary.grades = grades.groups
    return summary
  }
}
