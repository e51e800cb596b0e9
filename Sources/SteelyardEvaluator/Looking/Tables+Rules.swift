import SteelyardArtifact
import SteelyardModel

// Clauses, standards and factors as values of the model.

extension Tables {
  /// The kind of values a factor takes.
  func type(of row: FactorRow) -> FactorType {
    switch row.type {
    case FactorRow.money: return .money
    case FactorRow.quantity: return .quantity(unit: string(row.unit), grain: row.grain)
    case FactorRow.percent: return .percent(grain: row.grain)
    case FactorRow.multiple: return .multiple(grain: row.grain)
    case FactorRow.number: return .count(unit: string(row.unit))
    case FactorRow.days: return .days
    case FactorRow.workingDays: return .workingDays
    case FactorRow.monthCount: return .months
    case FactorRow.years: return .years
    case FactorRow.date: return .date
    case FactorRow.event: return .event
    case FactorRow.yesNo: return .yesNo
    case FactorRow.choice: return .choice(entries(of: row), isOrdered: false)
    case FactorRow.orderedChoice: return .choice(entries(of: row), isOrdered: true)
    case FactorRow.choices: return .choices(entries(of: row))
    default: return .text
    }
  }

  private func entries(of row: FactorRow) -> [String] {
    list(row.firstEntry, Int(row.entryCount)).map { string($0) }
  }

  /// The clauses of a power.
  func clauses(of position: Int) -> [Clause] {
    let (power, statute) = (powers[position], statute(ofPower: position))
    let count = Int(statute.clauseCount)
    let conditions = conditions(
      power.conditions,
      power.conditionBytes,
      count,
      slots: Int(statute.slotCount)
    )
    return (0..<count).map { index in
      let row = clauses[Int(statute.firstClause) + index]
      return Clause(
        when: when(conditions[index], statute),
        measures: terms(row.firstTerm, row.termCount, statute),
        oneOf: groups(of: row),
        basis: provision(ifPresent: row.basis),
        ground: string(ifPresent: row.ground),
        inForce: Period(first: row.from, last: row.to)
      )
    }
  }

  /// The identifier of a standard.
  func standardIdentifier(_ position: Int, of power: Int) -> String {
    let row = standards[position]
    guard row.id == .absent else { return string(row.id) }
    let prefix = row.volume == .absent ? "" : string(volumes[row.volume].id)
    return prefix + "/" + string(powers[power].id)
  }

  /// A standard of a power.
  func standard(_ position: Int, of power: Int) -> Standard {
    let row = standards[position]
    let grading = gradings[row.grading]
    let statute = statute(ofPower: power)
    let notes = notes[row.notes]
    return Standard(
      id: standardIdentifier(position, of: power),
      power: Ref(power),
      volume: Ref(row.volume == .absent ? 0 : Int(row.volume)),
      authority: authority(grading.authority),
      inForce: Period(first: grading.from, last: grading.to),
      bands: bands(of: row, grading, statute),
      lighten: Self.weight(grading.lighten, grading.lightenShift),
      aggravate: Self.weight(grading.aggravate, grading.aggravateShift),
      heavier: string(ifPresent: notes.heavier),
      source: string(ifPresent: notes.source),
      unverified: string(ifPresent: notes.unverified),
      knownDefect: string(ifPresent: notes.knownDefect)
    )
  }

  private func bands(
    of standard: StandardRow,
    _ grading: GradingRow,
    _ statute: StatuteRow
  ) -> [Band] {
    let count = Int(grading.bandCount)
    let conditions = conditions(
      standard.conditions,
      standard.conditionBytes,
      count,
      slots: Int(statute.slotCount)
    )
    return (0..<count).map { index in
      let row = bands[Int(grading.firstBand) + index]
      return Band(
        grade: string(row.grade),
        when: when(conditions[index], statute),
        overrides: conditions[index].exceptions.map {
          Override(band: $0.band, because: string($0.because))
        },
        measures: terms(row.firstTerm, row.termCount, statute),
        basis: provision(ifPresent: row.basis)
      )
    }
  }

  private static func weight(_ kind: UInt8, _ shift: Int16) -> Standard.Weight {
    switch kind {
    case GradingRow.shift: .shift(Int(shift))
    case GradingRow.inBands: .inBands
    default: .widen
    }
  }

  private func when(_ conditions: StoredConditions, _ statute: StatuteRow) -> [Condition] {
    conditions.rows.map { row in
      Condition(
        cells: row.map { cell in
          Condition.Cell(
            factor: factor(cell.slot, statute),
            test: Test(cell.form, text: string(cell.text))
          )
        }
      )
    }
  }

  private func factor(_ slot: Int, _ statute: StatuteRow) -> Ref<Factor> {
    guard slot < Int(statute.slotCount) else { return Ref(0) }
    return Ref(Int(words[Int(statute.firstSlot) + slot]))
  }

  private func groups(of row: ClauseRow) -> [[Ref<Measure>]] {
    var place = Int(row.firstGroup)
    return (0..<row.groupCount).map { _ in
      let count = Int(words[place])
      let group = (place + 1..<place + 1 + count).map { Ref<Measure>(Int(words[$0])) }
      place += 1 + count
      return group
    }
  }

  private func terms(_ first: UInt32, _ count: UInt8, _ statute: StatuteRow) -> [Term] {
    (Int(first)..<Int(first) + Int(count)).map { place in
      let row = terms[place]
      return Term(
        measure: Ref(Int(row.measure)),
        modality: Term.Modality(rawValue: row.modality) ?? .may,
        amount: row.amount == .absent ? nil : amount(amounts[row.amount], statute)
      )
    }
  }

  private func amount(_ row: AmountRow, _ statute: StatuteRow) -> Amount {
    let factor = factor(Int(row.slot), statute)
    let form: Amount.Form =
      switch row.form {
      case AmountRow.times: .times(factor, row.ends)
      case AmountRow.share: .share(row.ends)
      case AmountRow.position: .position(factor, step: row.ends.least)
      case AmountRow.shareOfMost: .shareOfMost(factor, step: row.ends.least)
      default: .between(row.wholeEnds)
      }
    return Amount(
      form,
      floor: row.flags & AmountRow.hasFloor == 0 ? nil : row.floor,
      cap: row.flags & AmountRow.hasCap == 0 ? nil : row.cap,
      rounding: Rounding.Mode(rawValue: row.mode).flatMap {
        row.step > 0 ? Rounding(step: row.step, mode: $0) : nil
      },
      text: string(row.text)
    )
  }
}

extension FactorRow {
  fileprivate var grain: Ratio { Ratio(grainNumerator, grainDenominator) ?? .one }
}

extension AmountRow {
  fileprivate var wholeEnds: Amount.Ends<Int64> {
    Amount.Ends(
      least: leastNumerator,
      most: flags & Self.hasMost == 0 ? nil : mostNumerator,
      includesLeast: flags & Self.includesLeast != 0,
      includesMost: flags & Self.includesMost != 0
    )
  }

  fileprivate var ends: Amount.Ends<Ratio> {
    Amount.Ends(
      least: Ratio(leastNumerator, leastDenominator) ?? .zero,
      most: flags & Self.hasMost == 0 ? nil : Ratio(mostNumerator, mostDenominator),
      includesLeast: flags & Self.includesLeast != 0,
      includesMost: flags & Self.includesMost != 0
    )
  }
}
