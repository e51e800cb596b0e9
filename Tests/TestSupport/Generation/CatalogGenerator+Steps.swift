import SteelyardEvaluator
import SteelyardModel

// Computed factors as pipelines of named steps are made of: extremes, products of factors, tables, constants by day.

extension CatalogGenerator {
  /// The greatest or the least of some factors, one of them perhaps computed itself, bounded and rounded.
  mutating func makeExtreme(volume: Int) -> Ref<Factor> {
    var inputs = (0..<random.count(1...2)).map { _ in input("取值", .money, volume: volume) }
    let other = random.one(0, 1, 2)
    if other == 1 { inputs.append(makeProductOfFactors(volume: volume)) }
    if other == 2 { inputs.append(makeDated(volume: volume)) }
    let isGreatest = random.happens(50)
    let reference = add(
      isGreatest ? "取高" : "取低",
      .money,
      domain: .all,
      isGreatest ? .greatest(inputs) : .least(inputs),
      volume: volume
    )
    finish(reference, around: 10_000)
    return reference
  }

  /// A product of an amount with a number of days or a share, as fines per day and reductions are.
  mutating func makeProductOfFactors(volume: Int) -> Ref<Factor> {
    let amount = input("原额", .money, volume: volume)
    let (word, type) = random.one(
      ("日数", FactorType.days),
      ("系数", .multiple(grain: Self.hundredth)),
      ("份额", .percent(grain: Self.hundredth))
    )
    let times = random.happens(25) ? makeTable(volume: volume) : input(word, type, volume: volume)
    let constant = random.one(.one, Self.hundredth, Ratio(3, 100) ?? .one)
    let reference = add(
      "乘积",
      .money,
      domain: .all,
      .product(random.happens(50) ? [amount, times] : [times, amount], constant),
      volume: volume
    )
    finish(reference, around: 50_000)
    if catalog.factors[reference.index].rounding == nil {
      catalog.factors[reference.index].rounding = Rounding(step: 1, mode: .halfUp)
    }
    return reference
  }

  /// A value for every box of a division of one or two factors.
  mutating func makeTable(volume: Int) -> Ref<Factor> {
    let axes = (0..<random.count(1...2)).map { _ in
      add(stated("档次", axisType(), volume: volume), volume: volume)
    }
    let tiles = Box(axes, in: catalog).tiles(
      random.count(2...4),
      in: catalog,
      isStrict: size.isStrict,
      by: &random
    )
    let rows = tiles.map { tile in
      let row = tile.row(in: catalog, isStrict: size.isStrict, by: &random)
      return TableRow(when: row.cells.isEmpty ? [] : [row], value: random.number(0...400))
    }
    return add(
      "查表",
      .multiple(grain: Self.hundredth),
      domain: Self.fromZero,
      .table(rows),
      volume: volume
    )
  }

  private mutating func axisType() -> FactorType {
    random.one(
      .count(unit: "次"),
      .choice(["项一", "项二", "项三"], isOrdered: true),
      .choice(["项一", "项二"], isOrdered: false),
      .yesNo,
      .money
    )
  }

  /// A constant that has changed some times since before the first case.
  mutating func makeDated(volume: Int) -> Ref<Factor> {
    var day: Int32 = random.happens(10) && !size.isStrict ? 19_000 : -1
    let values = (0..<random.count(1...3)).map { _ in
      defer { day = Int32(max(random.count(18_300...20_400), Int(day) + 1)) }
      return DatedValue(from: Day(number: day), value: random.number(0...5_000) * 100)
    }
    return add("常数", .money, domain: Self.fromZero, .dated(values), volume: volume)
  }

  /// Lets every power that uses a constant begin on a day on which the constant has a value.
  mutating func beginPowersWithTheirConstants() {
    for place in catalog.powers.indices where catalog.powers[place].inForce.from == nil {
      let file = CaseFile(power: catalog.powers[place].id)
      let factors = Weighing(catalog: catalog, file: file, power: Ref(place)).factorsOfPower
      let hasConstants = factors.contains { !(catalog[$0].derivation?.days ?? []).isEmpty }
      if hasConstants { catalog.powers[place].inForce.from = Day(number: 0) }
    }
  }

  /// Perhaps a rounding, a floor and a cap.
  private mutating func finish(_ reference: Ref<Factor>, around usual: Int64) {
    var factor = catalog.factors[reference.index]
    if random.happens(40) {
      factor.rounding = Rounding(
        step: random.one(1, 7, 100, 1_000),
        mode: random.one(.down, .up, .halfUp)
      )
    }
    if random.happens(40) { factor.floor = random.number(0...usual) }
    if random.happens(40) { factor.cap = (factor.floor ?? 0) + random.number(0...(usual * 10)) }
    catalog.factors[reference.index] = factor
  }
}

extension Derivation {
  /// The tests it makes of other factors.
  var cells: [Condition.Cell] {
    switch self {
    case .score(_, let rows):
      rows.map { Condition.Cell(factor: $0.factor, test: $0.test) }
    case .table(let rows): rows.flatMap(\.when).flatMap(\.cells)
    case .sum, .difference, .product, .ratio, .daysBetween, .greatest, .least, .dated,
      .workingDaysBetween:
      []
    }
  }

  /// The days on which a constant changes.
  var days: [Day] {
    guard case .dated(let values) = self else { return [] }
    return values.map(\.from)
  }
}
