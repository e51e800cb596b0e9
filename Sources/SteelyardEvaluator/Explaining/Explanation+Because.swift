import SteelyardArtifact
import SteelyardModel

// The tests that chose clause and band, and where something else would apply.

extension Explanation {
  /// Adds the reasons and, where nothing is missing, the nearest thresholds.
  func explainChoice(in verdict: inout Verdict) {
    guard !failedToReadFacts else { return }
    let clauseRow = weighing.clause.flatMap { certainRow(ofClause: $0) }
    let bandRow = weighing.band.flatMap { certainRow(ofBand: $0) }
    verdict.because =
      reasons(clauseRow, choseClause: true, provision: clauseProvision)
      + reasons(bandRow, choseClause: false, provision: bandProvision)
    guard weighing.missing == 0 else { return }
    var seen: UInt64 = 0
    for cell in (clauseRow ?? []) + (bandRow ?? []) where seen >> UInt64(cell.slot) & 1 == 0 {
      seen |= 1 << UInt64(cell.slot)
      if let nearest = nearestThreshold(of: cell.slot) { verdict.nearest.append(nearest) }
    }
  }

  /// Whether a derived value overflowed, so that nothing was chosen.
  private var failedToReadFacts: Bool {
    guard weighing.isUnreadable else { return false }
    for index in 0..<weighing.remarkCount {
      let remark = weighing.remarks[index]
      if remark.code == .amountNotExact { return remark.subject == Weighing.Remark.none }
    }
    return true
  }

  private func certainRow(ofClause clause: Int) -> [StoredConditions.Cell]? {
    let count = Int(statute.clauseCount)
    let all = tables.conditions(
      power.conditions,
      power.conditionBytes,
      count,
      slots: Int(statute.slotCount)
    )
    return all[clause].rows.first { $0.allSatisfy(isCertain) }
  }

  private func certainRow(ofBand band: Int) -> [StoredConditions.Cell]? {
    guard let standard = weighing.standard.map({ tables.standards[$0] }), let grading else {
      return nil
    }
    let count = Int(grading.bandCount)
    let all = tables.conditions(
      standard.conditions,
      standard.conditionBytes,
      count,
      slots: Int(statute.slotCount)
    )
    return all[band].rows.first { $0.allSatisfy(isCertain) }
  }

  /// Whether a test holds whatever the missing facts are.
  private func isCertain(_ cell: StoredConditions.Cell) -> Bool {
    let bit: UInt64 = 1 << UInt64(cell.slot)
    if weighing.facts.known & bit != 0 {
      return cell.form.holds(for: weighing.facts.values[cell.slot])
    }
    if weighing.facts.unknown & bit != 0 { return cell.form.holds(for: nil) }
    let row = factor(cell.slot)
    return cell.form.alwaysHolds(
      in: possibleValues(ofSlot: cell.slot, row),
      entries: row.type == FactorRow.choices ? Int(row.entryCount) : nil,
      admitsUnknown: row.unknown == FactorRow.branch
    )
  }

  private func reasons(
    _ row: [StoredConditions.Cell]?,
    choseClause: Bool,
    provision: String
  ) -> [Because] {
    (row ?? []).map { cell in
      let factor = factor(cell.slot)
      let isKnown = weighing.facts.known >> UInt64(cell.slot) & 1 == 1
      return Because(
        factor: tables.string(factor.name),
        value: isKnown ? tables.words(for: weighing.facts.values[cell.slot], of: factor) : nil,
        test: tables.string(cell.text),
        provision: provision,
        choseClause: choseClause
      )
    }
  }

  private var clauseProvision: String {
    guard let clause = weighing.clause else { return "" }
    let basis = tables.clauses[Int(statute.firstClause) + clause].basis
    return tables.provision(ifPresent: basis)?.citation ?? ""
  }

  private var bandProvision: String {
    guard let grading, let band = weighing.band else { return "" }
    let basis = tables.bands[Int(grading.firstBand) + band].basis
    return tables.provision(ifPresent: basis)?.citation ?? ""
  }
}
