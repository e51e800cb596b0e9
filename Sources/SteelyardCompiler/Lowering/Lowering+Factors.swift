import SteelyardArtifact
import SteelyardModel

extension Lowering {
  /// The row of a factor, and the texts of its entries.
  mutating func row(of factor: Factor, entries: inout [UInt32]) -> FactorRow {
    var row = FactorRow()
    row.name = texts.place(of: factor.name)
    row.least = factor.domain.least
    row.most = factor.domain.upper == .unbounded ? .max : factor.domain.most
    row.question = texts.place(ifPresent: factor.question)
    row.judgement = texts.place(ifPresent: factor.judgement)
    row.window = .absent
    row.basis = place(ifPresent: factor.basis)
    entries = lower(factor.type, into: &row)
    switch factor.unknown {
    case .ask: row.unknown = FactorRow.ask
    case .branch: row.unknown = FactorRow.branch
    case .takenAs(let value):
      row.unknown = FactorRow.taken
      row.takenAs = value
    }
    switch factor.worse {
    case nil: row.worse = 0
    case .greater: row.worse = 1
    case .smaller: row.worse = 2
    }
    lower(factor.counter, into: &row)
    if let date = factor.defaultDate {
      row.defaultDate = CaseDate.allCases.position(of: date) + 1
    }
    if let value = factor.defaultValue {
      row.flags |= FactorRow.hasDefault
      row.defaultValue = value
    }
    if factor.isRequired { row.flags |= FactorRow.isRequired }
    if factor.derivation != nil { row.flags |= FactorRow.isDerived }
    if factor.name == FactorRow.subjectName { row.flags |= FactorRow.isSubject }
    return row
  }

  private mutating func lower(_ type: FactorType, into row: inout FactorRow) -> [UInt32] {
    var (unit, grain, entries) = ("", Ratio.one, [] as [String])
    switch type {
    case .money: row.type = FactorRow.money
    case .quantity(let word, let step):
      (row.type, unit, grain) = (FactorRow.quantity, word, step)
    case .percent(let step): (row.type, grain) = (FactorRow.percent, step)
    case .multiple(let step): (row.type, grain) = (FactorRow.multiple, step)
    case .count(let word): (row.type, unit) = (FactorRow.number, word)
    case .days: row.type = FactorRow.days
    case .workingDays: row.type = FactorRow.workingDays
    case .months: row.type = FactorRow.monthCount
    case .years: row.type = FactorRow.years
    case .date: row.type = FactorRow.date
    case .event: row.type = FactorRow.event
    case .yesNo: row.type = FactorRow.yesNo
    case .choice(let list, let isOrdered):
      (row.type, entries) = (isOrdered ? FactorRow.orderedChoice : FactorRow.choice, list)
    case .choices(let list): (row.type, entries) = (FactorRow.choices, list)
    case .text: row.type = FactorRow.words
    }
    row.unit = texts.place(of: unit)
    row.grainNumerator = grain.numerator
    row.grainDenominator = grain.denominator
    row.entryCount = UInt16(clamping: entries.count)
    var list: [UInt32] = []
    for entry in entries.prefix(Int(row.entryCount)) { list.append(texts.place(of: entry)) }
    return list
  }

  /// The derived factors of a power, in an order in which they can be computed.
  mutating func place(
    ofDerivationsIn factors: PowerFactors,
    power: Power
  ) throws(LoweringError) -> (first: UInt32, count: Int) {
    var rows: [DerivationRow] = []
    for reference in try factors.derivedInOrder(in: catalog) {
      guard let derivation = catalog[reference].derivation else { continue }
      var row = try row(of: derivation, for: catalog[reference], factors, power)
      row.slot = UInt8(factors.slot(of: reference))
      for input in derivation.inputs { row.inputs |= 1 << UInt64(factors.slot(of: input)) }
      rows.append(row)
    }
    return (derivations.place(of: rows), rows.count)
  }

  private mutating func row(
    of derivation: Derivation,
    for factor: Factor,
    _ factors: PowerFactors,
    _ power: Power
  ) throws(LoweringError) -> DerivationRow {
    var row = DerivationRow()
    row.denominator = 1
    var inputs = derivation.inputs.map { UInt32(factors.slot(of: $0)) }
    switch derivation {
    case .sum: row.operation = DerivationRow.sum
    case .difference: row.operation = DerivationRow.difference
    case .daysBetween: row.operation = DerivationRow.daysBetween
    case .workingDaysBetween: row.operation = DerivationRow.workingDaysBetween
    case .greatest: row.operation = DerivationRow.greatest
    case .least: row.operation = DerivationRow.least
    case .table(let rows):
      row.operation = DerivationRow.table
      inputs = try values(of: rows, in: factor, factors, power)
    case .dated(let values):
      row.operation = DerivationRow.dated
      row.inputCount = UInt16(clamping: values.count)
      row.firstInput = diagrams.place(of: values.flatMap { [Int64($0.from.number), $0.value] })
    case .product(let inputs, let constant):
      row.operation = DerivationRow.product
      var scale: Ratio? = constant
      for input in inputs { scale = scale?.multiplied(by: catalog[input].type.worth) }
      row.set(scale?.divided(by: factor.type.worth))
    case .ratio(let dividend, let divisor):
      row.operation = DerivationRow.ratio
      let scale = catalog[dividend].type.worth.divided(by: catalog[divisor].type.worth)
      row.set(scale?.divided(by: factor.type.worth))
    case .score(let base, let rows):
      row.operation = DerivationRow.score
      row.numerator = base
      inputs = try tables(of: rows, score: factor, factors, power)
    }
    row.finish(by: factor)
    guard row.operation != DerivationRow.dated else { return row }
    let width =
      switch row.operation {
      case DerivationRow.score: 3
      case DerivationRow.table: 2
      default: 1
      }
    row.inputCount = UInt16(clamping: inputs.count / width)
    row.firstInput = inputLists.place(of: inputs)
    return row
  }

  /// For each factor that a score tests: its slot, the diagram of its rows, and the points at each end.
  private mutating func tables(
    of rows: [ScoreRow],
    score: Factor,
    _ factors: PowerFactors,
    _ power: Power
  ) throws(LoweringError) -> [UInt32] {
    var tables: [UInt32] = []
    var seen: Set<Ref<Factor>> = []
    for factor in rows.map(\.factor) where seen.insert(factor).inserted {
      let own = rows.filter { $0.factor == factor }
      let tests = own.enumerated().map { label, row in
        let cell = Condition.Cell(factor: factor, test: row.test)
        return RegionRow(label: label, when: [Condition(cells: [cell])])
      }
      let diagram = try diagram(of: tests, power: power)
      var points: [Int64] = []
      for leaf in diagram.leaves {
        let sum = leaf.labels[0].reduce(Int128(0)) { $0 + Int128(own[$1].points) }
        guard let sum = Int64(exactly: sum) else { throw .scoreTooLarge(factor: score.name) }
        if !points.contains(sum) { points.append(sum) }
      }
      let root = diagrams.place(of: diagram, slots: [factors.slot(of: factor)]) { labels in
        let sum = labels.reduce(Int64(0)) { $0 &+ own[$1].points }
        return .leaf(points.firstIndex(of: sum) ?? 0)
      }
      guard let root else { throw .tooIntricate(power: power.id, factor: catalog[factor].name) }
      tables += [UInt32(factors.slot(of: factor)), root, diagrams.place(of: points)]
    }
    return tables
  }
}

extension DerivationRow {
  /// Notes how the value is rounded and bounded.
  fileprivate mutating func finish(by factor: Factor) {
    if let rounding = factor.rounding {
      (step, mode) = (max(rounding.step, 1), rounding.mode.rawValue)
    }
    if let floor = factor.floor {
      flags |= Self.hasFloor
      self.floor = floor
    }
    if let cap = factor.cap {
      flags |= Self.hasCap
      self.cap = cap
    }
  }

  /// Notes what the result is multiplied by; nothing where that does not fit.
  fileprivate mutating func set(_ ratio: Ratio?) {
    numerator = ratio?.numerator ?? 0
    denominator = ratio?.denominator ?? 0
  }
}
