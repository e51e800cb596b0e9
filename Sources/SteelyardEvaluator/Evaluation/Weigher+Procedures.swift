import SteelyardArtifact
import SteelyardModel

// Step 12: the steps that are owed.

extension Weigher {
  /// Lists the steps that are owed, and holds the case against them where there is a decision.
  func owe(
    _ bound: inout BoundCase,
    _ statute: StatuteRow,
    _ result: inout Weighing
  ) {
    guard tables.procedures.count > 0, !result.effects.isExempt else { return }
    if bound.hasDecision, imposesNothing(&bound) { return }
    let nearest = nearestRanks(&bound, statute)
    for step in 0..<nearest.count where nearest[step] >= 0 {
      owe(step, rank: nearest[step], &bound, statute, &result)
    }
  }

  private static let education = Array("education".utf8)

  /// Whether the decision holds nothing, or nothing but the duty to educate (行政处罚法 §33).
  private func imposesNothing(_ bound: inout BoundCase) -> Bool {
    for index in 0..<bound.decidedCount {
      let measure = bound.decided[index].measure
      guard measure != BoundCase.Decided.strange,
        tables.text(tables.measures[Int(measure)].id, equals: Self.education.span)
      else { return false }
    }
    return true
  }

  /// For each step how near the nearest authority is that has a rule for it, or -1.
  private func nearestRanks(_ bound: inout BoundCase, _ statute: StatuteRow) -> [10 of Int] {
    var ranks: [10 of Int] = .init(repeating: -1)
    for place in 0..<tables.procedures.count {
      let row = tables.procedures[place]
      guard let rank = closeness(of: row, &bound, statute) else { continue }
      ranks[Int(row.step)] = max(ranks[Int(row.step)], rank)
    }
    return ranks
  }

  private func owe(
    _ step: Int,
    rank: Int,
    _ bound: inout BoundCase,
    _ statute: StatuteRow,
    _ result: inout Weighing
  ) {
    var dependsOnSubject = false
    for place in 0..<tables.procedures.count {
      let row = tables.procedures[place]
      guard Int(row.step) == step, closeness(of: row, &bound, statute) == rank else { continue }
      switch owed(row, &bound) {
      case true:
        result.owed[step] = Int32(place)
        if bound.hasDecision { hold(step, &bound, &result) }
        return
      case nil: dependsOnSubject = true
      case false: break
      }
    }
    if dependsOnSubject { result.isSubjectMissing = true }
  }

  /// Whether a rule owes its step; nil while the kind of subject decides and is not named.
  private func owed(_ row: ProcedureRow, _ bound: inout BoundCase) -> Bool? {
    isHeld(row.firstCase, row.caseCount, &bound)
  }

  /// Whether one of some rows holds; nil while the kind of subject decides and is not named.
  func isHeld(_ first: UInt32, _ count: UInt16, _ bound: inout BoundCase) -> Bool? {
    if count == 0 { return true }
    var dependsOnSubject = false
    for place in Int(first)..<Int(first) + Int(count) {
      let condition = tables.procedureCases[place]
      guard holdsForDecision(condition, &bound), holdsForCircumstances(condition, &bound) else {
        continue
      }
      if condition.subjects == 0 { return true }
      if bound.subject == .max {
        dependsOnSubject = true
      } else if condition.subjects >> bound.subject & 1 == 1 {
        return true
      }
    }
    return dependsOnSubject ? nil : false
  }

  private func holdsForCircumstances(
    _ condition: ProcedureCaseRow,
    _ bound: inout BoundCase
  ) -> Bool {
    let first = Int(condition.firstCircumstance)
    for place in first..<first + Int(condition.circumstanceCount) {
      let test = tables.words[place]
      guard counts(test >> 1, &bound) == (test & 1 == 0) else { return false }
    }
    return true
  }

  /// Whether a circumstance counts in the case.
  private func counts(_ circumstance: UInt32, _ bound: inout BoundCase) -> Bool {
    let statute = tables.statute(ofPower: bound.power)
    var rest = bound.circumstances
    while rest != 0 {
      let position = rest.trailingZeroBitCount
      rest &= rest - 1
      if tables.words[Int(statute.firstCircumstance) + position] == circumstance { return true }
    }
    return false
  }

  private func holdsForDecision(
    _ condition: ProcedureCaseRow,
    _ bound: inout BoundCase
  ) -> Bool {
    for place in Int(condition.firstTest)..<Int(condition.firstTest) + Int(condition.testCount) {
      let test = tables.measureTests[place]
      var holds = false
      for index in 0..<bound.decidedCount where bound.decided[index].measure == test.measure {
        let decided = bound.decided[index]
        let fits = decided.hasAmount && test.least <= decided.amount && decided.amount <= test.most
        if test.isPresenceOnly != 0 || fits { holds = true }
      }
      if !holds { return false }
    }
    return true
  }

  private func hold(_ step: Int, _ bound: inout BoundCase, _ result: inout Weighing) {
    let taken = bound.steps[step]
    guard taken != BoundCase.noDay else {
      result.report(.procedureMissing, UInt16(step))
      return
    }
    let decided = bound.dates[Dates.decided]
    if step != Self.served, step != Self.lifted, decided != BoundCase.noDay, taken > decided {
      result.report(.procedureAfterDecision, UInt16(step))
    }
  }

  /// The position of the step that comes after the decision.
  private static let served = 6
  /// The position of the other one.
  private static let lifted = 9
}
