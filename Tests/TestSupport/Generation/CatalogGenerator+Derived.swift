import SteelyardModel

// Factors that are computed from others.

extension CatalogGenerator {
  /// A computed factor of any kind, with inputs of its own.
  mutating func makeDerived(volume: Int) -> Ref<Factor> {
    switch random.count(0...9) {
    case 0: return makeSum(volume: volume)
    case 1: return makeDifference(volume: volume)
    case 2: return makeProduct(volume: volume)
    case 3: return makeRatio(volume: volume)
    case 4: return makeDaysBetween(volume: volume)
    case 5: return makeExtreme(volume: volume)
    case 6: return makeProductOfFactors(volume: volume)
    case 7: return makeTable(volume: volume)
    case 8: return makeDated(volume: volume)
    case _: return makeScore(volume: volume)
    }
  }

  static let fromZero = Interval(lower: .including(0), upper: .unbounded)

  /// Adds an input that has all values from zero up.
  mutating func input(_ word: String, _ type: FactorType, volume: Int) -> Ref<Factor> {
    var factor = stated(word, type, volume: volume)
    switch type {
    case .date: factor.domain = .all
    case .event: break
    default: factor.domain = Self.fromZero
    }
    return add(factor, volume: volume)
  }

  mutating func add(
    _ word: String,
    _ type: FactorType,
    domain: Interval,
    _ derivation: Derivation,
    volume: Int
  ) -> Ref<Factor> {
    let factor = Factor(
      name: name(word, volume: volume),
      type: type,
      domain: domain,
      unknown: random.one(.ask, .branch, .takenAs(0)),
      derivation: derivation
    )
    return add(factor, volume: volume)
  }

  private mutating func makeSum(volume: Int) -> Ref<Factor> {
    let type = random.one(FactorType.money, .count(unit: "次"), .days)
    let inputs = (0..<random.count(2...3)).map { _ in input("分项", type, volume: volume) }
    return add("合计", type, domain: Self.fromZero, .sum(inputs), volume: volume)
  }

  private mutating func makeDifference(volume: Int) -> Ref<Factor> {
    let type = random.one(FactorType.money, .quantity(unit: "吨", grain: Self.hundredth))
    let first = input("实际", type, volume: volume)
    let second = input("许可", type, volume: volume)
    return add("差额", type, domain: .all, .difference(first, second), volume: volume)
  }

  private mutating func makeProduct(volume: Int) -> Ref<Factor> {
    let type = random.one(FactorType.money, .days)
    let base = random.happens(25) ? makeSum(volume: volume) : input("基数", type, volume: volume)
    let constant = Ratio(random.number(1...7), random.number(1...4)) ?? .one
    return add(
      "折算",
      catalog[base].type,
      domain: Self.fromZero,
      .product([base], constant),
      volume: volume
    )
  }

  private mutating func makeRatio(volume: Int) -> Ref<Factor> {
    let type = random.one(FactorType.money, .quantity(unit: "吨", grain: Self.hundredth))
    let first = input("超出", type, volume: volume)
    let second = input("总量", type, volume: volume)
    let result = random.one(
      FactorType.percent(grain: Self.hundredth),
      .multiple(grain: Self.hundredth)
    )
    return add("占比", result, domain: Self.fromZero, .ratio(first, second), volume: volume)
  }

  private mutating func makeDaysBetween(volume: Int) -> Ref<Factor> {
    let first = input("起", .date, volume: volume)
    let second = random.happens(60) ? input("止", .date, volume: volume) : end(volume: volume)
    let isCovered = catalog.calendars.contains { $0.authority.governs(issuer(volume)) }
    if isCovered, random.happens(60) {
      let days = Derivation.workingDaysBetween(first, second)
      return add("工作日间隔", .workingDays, domain: .all, days, volume: volume)
    }
    return add("间隔", .days, domain: .all, .daysBetween(first, second), volume: volume)
  }

  /// The day of an event or, where it has not happened, another day.
  private mutating func end(volume: Int) -> Ref<Factor> {
    let inputs = [
      input("改正", .event, volume: volume), input("截止", .date, volume: volume),
    ]
    return add("算至", .date, domain: .all, .least(inputs), volume: volume)
  }

  /// A score in hundredths of a percent, from zero to one hundred.
  mutating func makeScore(volume: Int) -> Ref<Factor> {
    let inputs = (0..<random.count(1...3)).map { _ in scoreInput(volume: volume) }
    let share = 8_000 / Int64(inputs.count)
    let rows = inputs.flatMap { scoreRows(of: $0, atMost: share) }
    let domain = Interval(lower: .including(0), upper: .including(10_000))
    return add(
      "裁量分值",
      .percent(grain: Self.hundredth),
      domain: domain,
      .score(base: random.number(0...2_000), rows: rows),
      volume: volume
    )
  }

  private mutating func scoreInput(volume: Int) -> Ref<Factor> {
    let entries = ["项一", "项二", "项三"]
    let (word, type) = random.one(
      ("次数", FactorType.count(unit: "次")),
      ("程度", .choice(entries, isOrdered: true)),
      ("有无", .yesNo),
      ("金额", .money)
    )
    return add(stated(word, type, volume: volume), volume: volume)
  }

  /// Tests that cut the values of one factor, each with its points.
  private mutating func scoreRows(of reference: Ref<Factor>, atMost most: Int64) -> [ScoreRow] {
    let box = Box([reference], in: catalog)
    let sides = box.tiles(random.count(2...3), in: catalog, isStrict: size.isStrict, by: &random)
      .map(\.sides[0])
    return sides.map { side in
      let factor = catalog[reference]
      let form = side.form(of: factor, isStrict: size.isStrict, by: &random)
      let points = random.number(0...(most / 100)) * 100
      let test = TestWording(factor: factor).test(form ?? .any)
      return ScoreRow(factor: reference, test: test, points: points)
    }
  }
}
