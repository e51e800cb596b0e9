import SteelyardEvaluator

extension ProposedCase {
  /// Puts a proposal into words; nil where the rules come to no verdict.
  init?(_ proposal: CaseProposer.Proposal, for table: CoveredTable, of power: ReviewedPower) {
    guard let verdict = proposal.assessment.verdict,
      proposal.assessment.outcome != .unreadable
    else { return nil }
    let text = ExampleText(power: power)
    file = proposal.file
    standard = power.identifier(of: table.subject)
    assessment = proposal.assessment
    title = table.aims.filter(proposal.aims.contains)
      .map { power.title(of: $0, in: table.subject) }.joined(separator: "、")
    facts = text.facts(of: proposal.file)
    expectation = text.expectation(of: verdict)
  }
}
