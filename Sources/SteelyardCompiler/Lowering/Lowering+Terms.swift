import SteelyardArtifact
import SteelyardModel

extension Lowering {
  /// Where the terms of a clause or a band stand.
  mutating func place(of measures: [Term], _ factors: PowerFactors) -> UInt32 {
    var rows: [TermRow] = []
    for term in measures {
      var row = TermRow()
      row.measure = UInt16(term.measure.index)
      row.modality = term.modality.rawValue
      row.amount = .absent
      if let amount = term.amount { row.amount = place(of: amount, factors) }
      rows.append(row)
    }
    return terms.place(of: rows)
  }

  private mutating func place(of amount: Amount, _ factors: PowerFactors) -> UInt32 {
    var row = AmountRow()
    row.text = texts.place(of: amount.text)
    switch amount.form {
    case .between(let ends):
      row.form = AmountRow.between
      row.set(ends, Ratio.init)
    case .times(let factor, let ends):
      row.form = AmountRow.times
      row.slot = UInt8(factors.slot(of: factor))
      row.set(ends) { $0 }
    case .share(let ends):
      row.form = AmountRow.share
      row.set(ends) { $0 }
    case .position(let factor, let step):
      row.form = AmountRow.position
      row.slot = UInt8(factors.slot(of: factor))
      row.set(Amount.Ends(least: step, most: step)) { $0 }
    case .shareOfMost(let factor, let step):
      row.form = AmountRow.shareOfMost
      row.slot = UInt8(factors.slot(of: factor))
      row.set(Amount.Ends(least: step, most: step)) { $0 }
    }
    if let floor = amount.floor {
      row.flags |= AmountRow.hasFloor
      row.floor = floor
    }
    if let cap = amount.cap {
      row.flags |= AmountRow.hasCap
      row.cap = cap
    }
    if let rounding = amount.rounding {
      row.step = max(rounding.step, 1)
      row.mode = rounding.mode.rawValue
    }
    return amounts.place(of: row)
  }

  /// Packs the conditions of clauses or bands.
  mutating func pack(
    _ parts: [(when: [Condition], overrides: [Override])],
    _ factors: PowerFactors,
    _ power: Power
  ) throws(LoweringError) -> (first: UInt32, count: UInt32) {
    var writer = ConditionWriter()
    for part in parts {
      var stored = StoredConditions()
      for condition in part.when {
        var row: [StoredConditions.Cell] = []
        for cell in condition.cells {
          row.append(
            StoredConditions.Cell(
              slot: factors.slot(of: cell.factor),
              form: cell.test.form,
              text: texts.place(of: cell.test.text)
            )
          )
        }
        stored.rows.append(row)
      }
      for override in part.overrides where parts.indices.contains(override.band) {
        let because = texts.place(of: override.because)
        stored.exceptions.append(
          StoredConditions.Exception(band: override.band, because: because)
        )
      }
      guard writer.append(stored) else { throw .tooIntricate(power: power.id, factor: nil) }
    }
    let next = UInt32(clamping: conditions.rows.count)
    let place = conditions.place(of: writer.bytes)
    if place == next, !writer.bytes.isEmpty {
      for text in writer.texts { conditionTexts.append(next + text) }
    }
    return (place, UInt32(writer.bytes.count))
  }

  /// Where the diagram of some clauses or bands begins.
  mutating func place(
    of rows: [RegionRow],
    _ factors: PowerFactors,
    _ power: Power,
    choice: ([Int]) -> Int?
  ) throws(LoweringError) -> UInt32 {
    func leaf(_ labels: [Int]) -> UInt32 { choice(labels).map { .leaf($0) } ?? .emptyLeaf }
    if rows.allSatisfy(\.when.isEmpty) { return leaf(rows.map(\.label)) }
    let diagram = try diagram(of: rows, power: power)
    let slots = diagram.space.factors.map(factors.slot)
    guard let place = diagrams.place(of: diagram, slots: slots, leaf: leaf) else {
      throw .tooIntricate(power: power.id, factor: nil)
    }
    return place
  }

  /// The diagram of some rows in the space of the factors they test.
  func diagram(of rows: [RegionRow], power: Power) throws(LoweringError) -> RegionDiagram {
    let conditions = rows.flatMap(\.when)
    let space = RegionSpace(
      factors: Set(conditions.flatMap(\.cells).map(\.factor)).sorted(),
      in: catalog,
      orderedFor: conditions
    )
    do throws(RegionError) {
      return try RegionDiagram(of: rows, in: space)
    } catch {
      switch error {
      case .budgetExceeded(let factor):
        throw .tooIntricate(power: power.id, factor: factor.map { catalog[$0].name })
      }
    }
  }
}

extension AmountRow {
  /// Notes the two ends.
  fileprivate mutating func set<Value>(_ ends: Amount.Ends<Value>, _ ratio: (Value) -> Ratio) {
    let (least, most) = (ratio(ends.least), ends.most.map(ratio))
    (leastNumerator, leastDenominator) = (least.numerator, least.denominator)
    (mostNumerator, mostDenominator) = (most?.numerator ?? 0, most?.denominator ?? 1)
    if most != nil { flags |= Self.hasMost }
    if ends.includesLeast { flags |= Self.includesLeast }
    if ends.includesMost { flags |= Self.includesMost }
  }
}
