import SteelyardEvaluator
import SteelyardModel

// Step 10: the decision against statute and benchmark.

extension Weighing {
  /// The remarks on what was decided, on what was not, and on measures that exclude each other.
  func holdDecision() -> [Finding] {
    guard let decision = file.decision else { return [] }
    let known = catalog.measures.flatMap { measure in
      decision.filter { $0.measure == measure.id }
    }
    let strange = decision.filter { decided in
      !catalog.measures.contains { $0.id == decided.measure }
    }
    let decided = Set(decision.map(\.measure))
    return (known + strange).compactMap(remark)
      + verdict.statutory.indices.compactMap { remarkOnAbsence($0, decided) }
      + remarksOnGroups(decided)
  }

  private func remark(on decided: CaseFile.Decided) -> Finding? {
    code(for: decided).map { Self.finding($0, measure: decided.measure) }
  }

  private func code(for decided: CaseFile.Decided) -> FindingCode? {
    guard let place = verdict.statutory.firstIndex(where: { $0.measure == decided.measure }) else {
      let isOrder = catalog.measures.contains { $0.id == decided.measure && $0.nature == .order }
      return isOrder ? nil : .measureNotProvided
    }
    let (lawful, fitting) = (verdict.statutory[place], verdict.benchmark[place])
    let isPenalty = isPenalty(decided.measure)
    if lawful.modality == .mustNot {
      return isExempt && isPenalty ? .punishedAlthoughExempt : .forbiddenMeasure
    }
    if lawful.unit != .none, decided.amount == nil, fitting.range != nil { return .amountMissing }
    let amount = lawful.unit == .none ? nil : decided.amount
    if let amount, let range = lawful.range {
      if amount > range.most ?? .max { return .aboveStatutoryMost }
      if amount < range.least, !(isMitigated && isPenalty) { return .belowStatutoryLeast }
    }
    if fitting.modality == .mustNot { return .measureOutsideBenchmark }
    if let amount, let range = fitting.range {
      if amount > range.most ?? .max { return .aboveBenchmark }
      if amount < range.least { return .belowBenchmark }
    }
    return isPenalty ? amount.flatMap { neglectedDuty($0, lawful, fitting) } : nil
  }

  /// A circumstance for which the decision must be lighter, and is not.
  private func neglectedDuty(
    _ amount: Int64,
    _ lawful: WeighedMeasure,
    _ fitting: WeighedMeasure
  ) -> FindingCode? {
    let duties = Set(counted.filter(\.isDuty).map(\.effect))
    guard !isHeavy else { return nil }
    let least = lawful.range?.least ?? 0
    if duties.contains(.mitigate), least > 0 {
      return amount >= least ? .mitigationNotApplied : nil
    }
    guard !duties.isDisjoint(with: [.lighten, .lightenOrMitigate, .mitigate]) else { return nil }
    let isInBand = standard?.lighten == .inBands || band.map { moved($0) != $0 } ?? false
    guard let most = fitting.range?.most, amount == most, most > fitting.range?.least ?? 0,
      !isInBand
    else { return nil }
    return .lighteningNotApplied
  }

  private func remarkOnAbsence(_ place: Int, _ decided: Set<String>) -> Finding? {
    let measure = verdict.statutory[place].measure
    guard measure != file.absorbed, !decided.contains(measure) else { return nil }
    if verdict.statutory[place].modality == .must {
      return Self.finding(.mandatoryMeasureMissing, measure: measure)
    }
    return verdict.benchmark[place].modality == .must
      ? Self.finding(.measureOutsideBenchmark, measure: measure) : nil
  }

  private func remarksOnGroups(_ decided: Set<String>) -> [Finding] {
    guard let clause else { return [] }
    return power.clauses[clause].oneOf.compactMap { group in
      let members = group.map { catalog[$0].id }
      let count = members.count(where: decided.contains)
      let isAbsorbed = file.absorbed.map(members.contains) ?? false
      let isSpared = verdict.statutory.allSatisfy {
        !members.contains($0.measure) || $0.modality != .oneOf
      }
      return count == 1 || count == 0 && (isSpared || isAbsorbed)
        ? nil : Self.finding(.exclusiveMeasures)
    }
  }
}
