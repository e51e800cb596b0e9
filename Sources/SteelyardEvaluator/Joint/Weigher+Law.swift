import SteelyardArtifact

// Step 15 as far as it concerns cases that are weighed in numbers: whether the law of a second day may matter.

extension Weigher {
  /// The day whose law is weighed by: that of the act, unless another one is set.
  func lawDay(_ bound: inout BoundCase) -> Int32 {
    bound.lawDay == BoundCase.noDay ? bound.dates[Dates.acted] : bound.lawDay
  }

  /// Whether the law of the day of the decision may come to something else than that of the day of the act.
  func dependsOnDecisionDay(
    of head: borrowing PowerHeadRow,
    _ statute: StatuteRow,
    for bound: inout BoundCase
  ) -> Bool {
    let (acted, decided) = (bound.dates[Dates.acted], bound.dates[Dates.decided])
    guard statute.appliesBy != StatuteRow.byAct, acted != BoundCase.noDay,
      decided != BoundCase.noDay
    else { return false }
    if statute.appliesBy == StatuteRow.byDecision { return true }
    guard decided > acted, statute.from <= acted, acted <= statute.to else { return false }
    let lawChanges =
      statute.to < decided || versionsChange(in: statute, after: acted, until: decided)
      || constantsChange(in: statute, after: acted, until: decided)
    if lawChanges { return true }
    return standardsChange(of: head, after: acted, until: decided)
  }

  private func constantsChange(
    in statute: StatuteRow,
    after acted: Int32,
    until decided: Int32
  ) -> Bool {
    let first = Int(statute.firstDerivation)
    for place in first..<first + Int(statute.derivationCount) {
      let row = tables.derivations[place]
      guard row.operation == DerivationRow.dated else { continue }
      for position in 0..<Int(row.inputCount) {
        let day = tables.numbers[Int(row.firstInput) + position * 2]
        if Int64(acted) < day, day <= Int64(decided) { return true }
      }
    }
    return false
  }

  private func versionsChange(
    in statute: StatuteRow,
    after acted: Int32,
    until decided: Int32
  ) -> Bool {
    let first = Int(statute.firstVersion)
    for place in first + 1..<max(first + 1, first + Int(statute.versionCount)) {
      let day = tables.versions[place].firstDay
      if acted < day, day <= decided { return true }
    }
    return false
  }

  private func standardsChange(
    of head: borrowing PowerHeadRow,
    after acted: Int32,
    until decided: Int32
  ) -> Bool {
    let first = Int(head.firstStandard)
    for place in first..<first + Int(head.standardCount) {
      let grading = tables.gradings[tables.grading(of: place, of: head)]
      let begins = acted < grading.from && grading.from <= decided
      if begins || acted <= grading.to && grading.to < decided { return true }
    }
    return false
  }
}
