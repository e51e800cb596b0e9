import SteelyardEvaluator
import SteelyardModel
import SteelyardText

// The reasons, and the thresholds that lie nearest.

extension Weighing {
  /// The tests that chose clause and band, and where something else would apply.
  mutating func explain(by facts: Facts) {
    let clauseRow = clause.flatMap { certainRow(of: power.clauses[$0].when, by: facts) }
    let bandRow = band.flatMap { certainRow(of: standard?.bands[$0].when ?? [], by: facts) }
    verdict.because =
      reasons(clauseRow, choseClause: true, facts) + reasons(bandRow, choseClause: false, facts)
    guard verdict.missing.isEmpty else { return }
    var seen: Set<Ref<Factor>> = []
    for cell in (clauseRow?.cells ?? []) + (bandRow?.cells ?? [])
    where seen.insert(cell.factor).inserted {
      if let nearest = nearestThreshold(of: cell.factor, facts) { verdict.nearest.append(nearest) }
    }
  }

  /// The first row that holds whatever the missing facts are.
  private func certainRow(of rows: [Condition], by facts: Facts) -> Condition? {
    rows.first { row in
      row.cells.allSatisfy { cell in
        switch facts.states[cell.factor] {
        case .value(let value): cell.test.form.holds(for: value)
        case .unknown: cell.test.form.holds(for: nil)
        case .missing, nil:
          CandidateValues(factor: narrowed(cell.factor), tests: facts.tests[cell.factor] ?? [])
            .completions.allSatisfy(cell.test.form.holds)
        }
      }
    }
  }

  private func reasons(_ row: Condition?, choseClause: Bool, _ facts: Facts) -> [Because] {
    (row?.cells ?? []).map { cell in
      let factor = catalog[cell.factor]
      let value: Int64? =
        if case .value(let value) = facts.states[cell.factor] { value } else { nil }
      return Because(
        factor: factor.name,
        value: value.map { factor.type.words(for: $0) },
        test: cell.test.text,
        provision: "",
        choseClause: choseClause
      )
    }
  }

  /// The closest value of one factor that alone would change clause or band.
  private func nearestThreshold(of reference: Ref<Factor>, _ facts: Facts) -> NearestThreshold? {
    let factor = catalog[reference]
    guard factor.type.isOrdered, case .value(let present) = facts.states[reference] else {
      return nil
    }
    var best: (value: Int64, choice: Choice)?
    let candidates = CandidateValues(factor: factor, tests: facts.tests[reference] ?? [])
    for value in candidates.values {
      var other = facts
      other.states[reference] = .value(value)
      let choice = Completions(self, other).common
      guard choice != Choice(clause: clause, band: band) else { continue }
      // Candidates rise, so that of two at the same distance the greater is met last.
      if let best, Self.distance(best.value, present) < Self.distance(value, present) { continue }
      best = (value, choice)
    }
    return best.map { best in
      NearestThreshold(
        factor: factor.name,
        threshold: factor.type.thresholdWords(for: best.value),
        distance: Self.words(for: Self.distance(best.value, present)),
        clause: best.choice.clause.map { $0 + 1 },
        band: best.choice.band.map { $0 + 1 },
        grade: best.choice.band.flatMap { standard?.bands[$0].grade }
      )
    }
  }

  /// The bare number: the words for it are no part of the meaning.
  private static func words(for distance: Int128) -> Bilingual {
    Bilingual("\(distance)", "\(distance)")
  }

  private static func distance(_ left: Int64, _ right: Int64) -> Int128 {
    let difference = Int128(left) - Int128(right)
    return difference < 0 ? -difference : difference
  }
}
