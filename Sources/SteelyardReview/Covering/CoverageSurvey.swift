import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel

/// Looks at what cases touch of every power of a catalogue, and proposes cases for what they leave out.
struct CoverageSurvey {
  private let catalog: CompiledCatalog
  private let cases: [String: [CaseFile]]
  private var tables: [TableCoverage] = []
  /// Cases that would touch what is left out.
  private(set) var proposals: [ProposedCase] = []

  /// Looks at all powers.
  ///
  /// - Parameters:
  ///   - catalog: The catalogue.
  ///   - cases: The cases that count.
  init(_ catalog: CompiledCatalog, cases: [CaseFile]) {
    self.catalog = catalog
    self.cases = Dictionary(grouping: cases, by: \.power)
    for position in 0..<catalog.powerCount {
      if let view = catalog.power(at: position) { survey(ReviewedPower(view)) }
    }
  }

  /// What the cases touch.
  var coverage: Coverage {
    let circumstances = catalog.circumstances.map(\.id)
    let claimed = Set(cases.values.joined().flatMap(\.circumstances).map(\.id))
    let unclaimed = circumstances.filter { !claimed.contains($0) }
    return Coverage(
      tables: tables,
      unclaimedCircumstances: unclaimed,
      circumstances: CoverageShare(
        touched: circumstances.count - unclaimed.count,
        total: circumstances.count
      )
    )
  }

  private mutating func survey(_ power: ReviewedPower) {
    let landings = (cases[power.view.id] ?? []).compactMap { Landing($0, of: power, in: catalog) }
    let proposer = CaseProposer(power, in: catalog)
    var (coverages, found) = ([] as [TableCoverage], [] as [ProposedCase])
    // Standards first: what is proposed for them touches clauses too.
    let standards = power.standards.indices.map { CoveredTable.Subject.standard($0) }
    for subject in standards + [.statute] {
      guard var table = try? CoveredTable(power, subject) else {
        coverages.append(TableCoverage(tooIntricate: subject, of: power))
        continue
      }
      for landing in landings { table.touch(landing, of: power) }
      var (rest, witnesses) = (table, [:] as [CoveredTable.Aim: String])
      for proposal in found {
        guard let landing = Landing(proposal.file, of: power, in: catalog) else { continue }
        let before = rest.touched
        rest.touch(landing, of: power)
        for aim in rest.touched.subtracting(before) { witnesses[aim] = proposal.example }
      }
      for proposal in proposer.proposals(for: rest) {
        guard let proposed = ProposedCase(proposal, for: rest, of: power) else { continue }
        for aim in proposal.aims { witnesses[aim] = proposed.example }
        found.append(proposed)
      }
      coverages.append(TableCoverage(table, of: power, witnesses))
    }
    if let statute = coverages.popLast() { tables.append(statute) }
    tables += coverages
    proposals += found
  }
}
