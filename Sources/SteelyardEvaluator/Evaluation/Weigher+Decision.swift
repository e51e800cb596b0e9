import SteelyardArtifact
import SteelyardModel

// Steps 10 and 11: the decision against statute and benchmark, and the reason for staying outside.

extension Weigher {
  /// Holds the decision against what was weighed.
  func holdDecision(
    _ bound: inout BoundCase,
    _ statute: StatuteRow,
    _ result: inout Weighing
  ) {
    guard bound.hasDecision else { return }
    let before = result.remarkCount
    for index in 0..<bound.decidedCount {
      let decided = bound.decided[index]
      guard let code = code(for: decided, &result) else { continue }
      let isStrange = decided.measure == BoundCase.Decided.strange
      // A strange measure is named by its place in the decision, above all that the catalogue knows.
      let subject = isStrange ? UInt16.max - 1 - UInt16(index) : decided.measure
      result.report(code, subject)
    }
    for index in 0..<result.partCount { remarkOnAbsence(of: result.parts[index], &bound, &result) }
    remarkOnGroups(&bound, statute, &result)
    weighDeviation(&bound, since: before, &result)
  }

  private func code(
    for decided: BoundCase.Decided,
    _ result: inout Weighing
  ) -> FindingCode? {
    guard let index = result.index(of: decided.measure) else {
      return isOrder(decided.measure) ? nil : .measureNotProvided
    }
    let part = result.parts[index]
    if part.lawful == .mustNot {
      return result.effects.isExempt && part.isPenalty
        ? .punishedAlthoughExempt : .forbiddenMeasure
    }
    if part.hasQuantity, !decided.hasAmount, part.fittingRange.isThere { return .amountMissing }
    let hasAmount = part.hasQuantity && decided.hasAmount
    if hasAmount, part.lawfulRange.isThere {
      if part.lawfulRange.isBelow(decided.amount) { return .aboveStatutoryMost }
      let isSpared = result.effects.isMitigated && part.isPenalty
      if decided.amount < part.lawfulRange.least, !isSpared { return .belowStatutoryLeast }
    }
    if part.fitting == .mustNot { return .measureOutsideBenchmark }
    if hasAmount, part.fittingRange.isThere {
      if part.fittingRange.isBelow(decided.amount) { return .aboveBenchmark }
      if decided.amount < part.fittingRange.least { return .belowBenchmark }
    }
    return hasAmount ? neglectedDuty(decided.amount, part, &result) : nil
  }

  private func isOrder(_ measure: UInt16) -> Bool {
    measure != BoundCase.Decided.strange
      && tables.measures[Int(measure)].nature == Measure.Nature.order.rawValue
  }

  private func remarkOnAbsence(
    of part: Weighing.Part,
    _ bound: inout BoundCase,
    _ result: inout Weighing
  ) {
    guard part.measure != bound.absorbed, !bound.decides(part.measure) else { return }
    if part.lawful == .must {
      result.report(.mandatoryMeasureMissing, part.measure)
    } else if part.fitting == .must {
      result.report(.measureOutsideBenchmark, part.measure)
    }
  }

  private func remarkOnGroups(
    _ bound: inout BoundCase,
    _ statute: StatuteRow,
    _ result: inout Weighing
  ) {
    guard let clause = result.clause else { return }
    let row = tables.clauses[Int(statute.firstClause) + clause]
    var position: UInt16 = 0
    for group in groups(of: row) {
      let count = bound.count(in: group)
      let isFree = group.contains(bound.absorbed) || isSpared(group, &result)
      if count > 1 || count == 0 && !isFree {
        result.report(.exclusiveMeasures, position)
      }
      position += 1
    }
  }

  /// Whether no measure of the group has to be chosen any more.
  private func isSpared(_ group: MeasureGroup, _ result: inout Weighing) -> Bool {
    for index in 0..<result.partCount where result.parts[index].lawful == .oneOf {
      if group.contains(result.parts[index].measure) { return false }
    }
    return true
  }

  /// With a complete reason what lies outside the benchmark is a note; without one it is an error.
  private func weighDeviation(
    _ bound: inout BoundCase,
    since first: Int,
    _ result: inout Weighing
  ) {
    var isOutside = false
    for index in first..<result.remarkCount where result.remarks[index].code.isOutsideBenchmark {
      isOutside = true
    }
    guard isOutside else { return }
    if isApproved(&bound) {
      result.excuse()
      result.report(.justifiedDeviation, severity: .note)
    } else {
      result.report(bound.deviation == .empty ? .emptyReason : .unreasonedDeviation)
    }
  }

  private func isApproved(_ bound: inout BoundCase) -> Bool {
    let (approved, decided) = (bound.approved, bound.dates[Dates.decided])
    guard bound.deviation == .reasoned, approved != BoundCase.noDay else { return false }
    return decided == BoundCase.noDay || approved <= decided
  }
}

// These change nothing; reading an inline array of a value that is not held in place would copy all of it.

extension BoundCase {
  /// How many measures of a group are decided; one that is decided twice counts once.
  fileprivate mutating func count(in group: MeasureGroup) -> Int {
    var count = 0
    for index in 0..<decidedCount where group.contains(decided[index].measure) {
      let isAgain = index > 0 && decided[index - 1].measure == decided[index].measure
      if !isAgain { count += 1 }
    }
    return count
  }

  /// Whether a measure is decided.
  fileprivate mutating func decides(_ measure: UInt16) -> Bool {
    for index in 0..<decidedCount where decided[index].measure == measure { return true }
    return false
  }
}

extension Weighing {
  /// The position of a measure among those of the clause, or nil where the clause does not provide it.
  fileprivate mutating func index(of measure: UInt16) -> Int? {
    for index in 0..<partCount where parts[index].measure == measure { return index }
    return nil
  }
}

extension Weighing.Range {
  /// Whether an amount is more than the most.
  fileprivate func isBelow(_ amount: Int64) -> Bool { hasMost && amount > most }
}
