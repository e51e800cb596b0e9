import SteelyardArtifact
import SteelyardModel

// Step 3: what is known of each factor.

extension Weigher {
  /// The factor in a slot.
  func factor(_ slot: Int, of statute: StatuteRow) -> FactorRow {
    tables.factors[tables.words[Int(statute.firstSlot) + slot]]
  }

  /// What weighing needs of the factor in a slot.
  @inline(__always)
  func domain(_ slot: Int, of statute: StatuteRow) -> FactorDomainRow {
    let factor = tables.words[Int(statute.firstSlot) + slot]
    return tables.domains[tables.factorDomains[factor]]
  }

  /// Whether every stated value lies in the domain of its factor.
  func readsEveryValue(_ bound: inout BoundCase, _ statute: StatuteRow) -> Bool {
    if bound.hasReadableValues { return true }
    var rest = bound.stated
    while rest != 0 {
      let slot = rest.trailingZeroBitCount
      rest &= rest - 1
      let factor = domain(slot, of: statute)
      let value = bound.values[slot]
      if value < factor.least || value > factor.most { return false }
    }
    return true
  }

  /// Fills in what is needed; false where a derived value overflows or leaves its domain.
  func readFacts(
    _ bound: inout BoundCase,
    _ statute: StatuteRow,
    _ facts: inout Weighing.Facts
  ) -> Bool {
    var rest = facts.needs
    while rest != 0 {
      let slot = rest.trailingZeroBitCount
      let bit: UInt64 = 1 << UInt64(slot)
      rest &= rest - 1
      if bound.stated & bit != 0 {
        facts.know(bound.values[slot], slot)
      } else if bound.unknown & bit != 0 {
        facts.fillUnknown(slot, by: domain(slot, of: statute))
      } else if bound.between & bit != 0 {
        facts.narrowed |= bit
        facts.values[slot] = bound.values[slot]
      } else {
        fillSilent(slot, domain(slot, of: statute), &bound, &facts)
      }
    }
    return statute.derivationCount == 0 || derive(statute, for: &bound, &facts)
  }

  /// What a silent case means: the kind of subject, the default, or a date of the case.
  private func fillSilent(
    _ slot: Int,
    _ factor: FactorDomainRow,
    _ bound: inout BoundCase,
    _ facts: inout Weighing.Facts
  ) {
    guard factor.flags & FactorRow.isDerived == 0 else { return }
    if factor.flags & FactorRow.isSubject != 0, bound.subject != .max {
      facts.know(Int64(bound.subject), slot)
    } else if factor.flags & FactorRow.hasDefault != 0 {
      facts.know(factor.defaultValue, slot)
    } else if factor.defaultDate != 0 {
      let day = bound.dates[Int(factor.defaultDate) - 1]
      let isValue = Int64(day) >= factor.least && Int64(day) <= factor.most
      if day != BoundCase.noDay, isValue { facts.know(Int64(day), slot) }
    }
  }

  private func derive(
    _ statute: StatuteRow,
    for bound: inout BoundCase,
    _ facts: inout Weighing.Facts
  ) -> Bool {
    let day = lawDay(&bound)
    let first = Int(statute.firstDerivation)
    for place in first..<first + Int(statute.derivationCount) {
      let row = tables.derivations[place]
      guard facts.needs >> UInt64(row.slot) & 1 == 1 else { continue }
      guard row.inputs & ~(facts.known | facts.unknown) == 0 else { continue }
      let slot = Int(row.slot)
      let factor = domain(slot, of: statute)
      guard row.inputs & facts.unknown == 0 else {
        facts.fillUnknown(slot, by: factor)
        continue
      }
      let result =
        row.operation == DerivationRow.workingDaysBetween
        ? workingDays(row, of: statute, for: &bound, &facts) : derived(row, on: day, &facts)
      switch result {
      case .uncounted: facts.uncounted |= 1 << UInt64(slot)
      case .overflow: return false
      case .unknown: facts.fillUnknown(slot, by: factor)
      case .value(let value):
        guard value >= factor.least, value <= factor.most else { return false }
        facts.know(value, slot)
      }
    }
    return true
  }
}

extension Weighing.Facts {
  /// Notes a value.
  mutating func know(_ value: Int64, _ slot: Int) {
    known |= 1 << UInt64(slot)
    values[slot] = value
  }

  /// Notes what becomes of a value that could not be established.
  mutating func fillUnknown(_ slot: Int, by factor: FactorDomainRow) {
    switch factor.unknown {
    case FactorRow.taken: know(factor.takenAs, slot)
    case FactorRow.branch:
      unknown |= 1 << UInt64(slot)
      values[slot] = .min
    default: break
    }
  }
}
