import SteelyardArtifact
import SteelyardModel

// Whether the decision seems out of proportion, which is advice.

extension Weigher {
  /// Every alarm of the nearest authority that the decision gives.
  func warnOfProportion(
    _ bound: inout BoundCase,
    _ statute: StatuteRow,
    _ result: inout Weighing
  ) {
    let count = tables.proportions.count
    guard count > 0, bound.hasDecision else { return }
    for place in 0..<count {
      let row = tables.proportions[place]
      guard let decided = bound.imposed(row.measure),
        let closeness = closeness(of: row, &bound, statute),
        let code = alarm(of: row, decided, &bound, statute, &result),
        isNearest(row, closeness, &bound, statute)
      else { continue }
      result.report(code, UInt16(place), severity: .advice)
    }
  }

  /// Whether no other rule of the sort is nearer.
  private func isNearest(
    _ row: ProportionRow,
    _ closeness: Int,
    _ bound: inout BoundCase,
    _ statute: StatuteRow
  ) -> Bool {
    for place in 0..<tables.proportions.count where tables.proportions[place].rule == row.rule {
      let other = self.closeness(of: tables.proportions[place], &bound, statute)
      if let other, other > closeness { return false }
    }
    return true
  }

  private func alarm(
    of row: ProportionRow,
    _ decided: BoundCase.Decided,
    _ bound: inout BoundCase,
    _ statute: StatuteRow,
    _ result: inout Weighing
  ) -> FindingCode? {
    switch row.rule {
    case ProportionRow.excess:
      guard decided.hasAmount, let value = yardstick(of: row, &bound, statute, &result), value > 0
      else { return nil }
      // Both products of two 64-bit numbers fit into 128 bits.
      let excess = Int128(decided.amount) * Int128(Proportion.parts)
      return excess > Int128(value) * Int128(row.limit) ? .outOfProportion : nil
    case ProportionRow.tinyValue:
      guard let value = yardstick(of: row, &bound, statute, &result), value < row.limit,
        !result.effects.isExempt,
        !has(bound.circumstances | bound.examined, statute, \.isLenient)
      else { return nil }
      return .leniencyNotExamined
    default:
      let isHeavier = hasGrade(of: row, &result) && takesAggravation(statute)
      return isHeavier && !has(bound.circumstances, statute, { $0 == .aggravate })
        ? .aggravationWithoutGround : nil
    }
  }

  /// The greatest of the facts a rule looks at; nil where the power uses none of them, or one of them is not known.
  private func yardstick(
    of row: ProportionRow,
    _ bound: inout BoundCase,
    _ statute: StatuteRow,
    _ result: inout Weighing
  ) -> Int64? {
    yardstickSlot(of: row, &bound, statute, &result)
      .flatMap { value(in: $0, &bound, statute, &result) }
  }

  /// The value of a factor: as the case states it, or as it was computed.
  func value(
    in slot: Int,
    _ bound: inout BoundCase,
    _ statute: StatuteRow,
    _ result: inout Weighing
  ) -> Int64? {
    let bit: UInt64 = 1 << UInt64(slot)
    guard factor(slot, of: statute).flags & FactorRow.isDerived == 0 else {
      return result.facts.known & bit == 0 ? nil : result.facts.values[slot]
    }
    return bound.stated & bit == 0 ? nil : bound.values[slot]
  }

  /// Where the greatest of the facts a rule looks at stands, the first of equals.
  func yardstickSlot(
    of row: ProportionRow,
    _ bound: inout BoundCase,
    _ statute: StatuteRow,
    _ result: inout Weighing
  ) -> Int? {
    var greatest: (slot: Int, value: Int64)?
    for slot in 0..<Int(statute.slotCount) {
      let factor = factor(slot, of: statute)
      guard names(row, factor.name), isMoney(factor, of: bound.power) else { continue }
      guard let value = value(in: slot, &bound, statute, &result) else { return nil }
      if value > greatest?.value ?? .min { greatest = (slot, value) }
    }
    return greatest?.slot
  }

  /// Whether a factor counts money as the amounts of a power do.
  private func isMoney(_ factor: FactorRow, of power: Int) -> Bool {
    let currency = tables.currency(ofPower: power)
    if currency == .yuan { return factor.type == FactorRow.money }
    return factor.type == FactorRow.quantity && tables.type(of: factor).currency == currency
  }

  /// Whether a rule lists a text; equal texts are one.
  private func names(_ row: ProportionRow, _ text: UInt32) -> Bool {
    for place in Int(row.firstName)..<Int(row.firstName) + Int(row.nameCount)
    where tables.words[place] == text { return true }
    return false
  }

  private func hasGrade(of row: ProportionRow, _ result: inout Weighing) -> Bool {
    guard let standard = result.standard, let band = result.movedBand else { return false }
    let grading = tables.gradings[tables.standards[standard].grading]
    return names(row, tables.bands[Int(grading.firstBand) + band].grade)
  }

  /// Whether one of some circumstances of the power has an effect of some sort.
  private func has(
    _ circumstances: UInt64,
    _ statute: StatuteRow,
    _ isMeant: (Circumstance.Effect) -> Bool
  ) -> Bool {
    var rest = circumstances
    while rest != 0 {
      let position = rest.trailingZeroBitCount
      rest &= rest - 1
      if effect(position, statute).map(isMeant) ?? false { return true }
    }
    return false
  }

  /// Whether anybody has listed a circumstance that aggravates for the power.
  private func takesAggravation(_ statute: StatuteRow) -> Bool {
    (0..<Int(statute.circumstanceCount)).contains { effect($0, statute) == .aggravate }
  }

  private func effect(_ position: Int, _ statute: StatuteRow) -> Circumstance.Effect? {
    let place = tables.words[Int(statute.firstCircumstance) + position]
    return Circumstance.Effect(rawValue: tables.circumstances[place].effect)
  }
}

extension BoundCase {
  /// What is decided of a measure, where it is not nothing.
  fileprivate mutating func imposed(_ measure: UInt16) -> Decided? {
    for index in 0..<decidedCount where decided[index].measure == measure {
      if !decided[index].hasAmount || decided[index].amount != 0 { return decided[index] }
    }
    return nil
  }
}
