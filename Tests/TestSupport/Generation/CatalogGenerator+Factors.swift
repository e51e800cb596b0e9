import SteelyardModel

// The factors of a power: stated ones, shared with other powers of the volume, and computed ones.

extension CatalogGenerator {
  /// Some factors that the rules of a power in this volume test.
  mutating func makeFactors(_ count: ClosedRange<Int>, volume: Int) -> [Ref<Factor>] {
    var chosen: [Ref<Factor>] = []
    for _ in 0..<random.count(count) {
      let shared = pools[volume].filter { !chosen.contains($0) }
      if random.happens(30), let old = random.one(of: shared) {
        chosen.append(old)
      } else if random.happens(22) {
        chosen.append(makeDerived(volume: volume))
      } else {
        let new = makeStated(volume: volume)
        if !chosen.contains(new) { chosen.append(new) }
      }
    }
    return chosen
  }

  /// Adds a factor to a volume under a name that is its own there.
  mutating func add(_ factor: Factor, volume: Int) -> Ref<Factor> {
    let reference = Ref<Factor>(catalog.factors.count)
    var factor = factor
    if factor.type == .money { factor.type = .money(in: catalog.volumes[volume].currency) }
    catalog.factors.append(factor)
    pools[volume].append(reference)
    return reference
  }

  /// A name that no other factor of the volume has.
  ///
  /// In rules files it is no other factor's at all, since a standard sees the factors of its own volume before the power's.
  func name(_ word: String, volume: Int) -> String {
    "\(word)\(size.isStrict ? catalog.factors.count : pools[volume].count)"
  }

  private mutating func makeStated(volume: Int) -> Ref<Factor> {
    if random.happens(8) { return Self.subject }
    let (word, type) = randomType()
    return add(stated(word, type, volume: volume), volume: volume)
  }

  /// The kind of subject, a factor that every catalog has.
  private static let subject = Ref<Factor>(0)

  mutating func makeSubject() {
    let names = Subject.allCases.map(\.name)
    let domain = Interval(lower: .including(0), upper: .including(Int64(names.count) - 1))
    catalog.factors.append(
      Factor(
        name: Weighing.subjectFactor,
        type: .choice(names, isOrdered: false),
        domain: domain
      )
    )
  }

  /// A factor that the case states, with a domain, a policy for *unknown*, and perhaps a default.
  mutating func stated(_ word: String, _ type: FactorType, volume: Int) -> Factor {
    var factor = Factor(name: name(word, volume: volume), type: type, domain: domain(of: type))
    maybeCount(&factor)
    let anything = usualValues(of: factor)
    factor.unknown = random.one(
      .ask,
      .ask,
      .branch,
      .takenAs(factor.domain.least),
      .takenAs(random.number(anything))
    )
    if case .takenAs(let value) = factor.unknown, value < -1_000_000_000 { factor.unknown = .ask }
    // In rules that are written down grades would have to rise with it.
    if !size.isStrict, type.isOrdered, random.happens(15) {
      factor.worse = random.one(.greater, .smaller)
    }
    if random.happens(15) {
      factor.defaultValue = random.number(anything)
    } else if [.date, .event].contains(type), random.happens(30) {
      factor.defaultDate = random.one(of: CaseDate.allCases)
    } else if random.happens(15) {
      factor.isRequired = true
    }
    return factor
  }

  /// Values of the usual size within the domain.
  func usualValues(of factor: Factor) -> ClosedRange<Int64> {
    let low = max(factor.domain.least, factor.type.usualLeast)
    let high = min(factor.domain.most, low + factor.type.usualMost)
    return min(low, high)...high
  }

  private mutating func randomType() -> (String, FactorType) {
    let entries = (0..<random.count(2...5)).map { "项\($0)" }
    return random.one(
      ("金额", .money),
      ("金额", .money),
      ("重量", .quantity(unit: "吨", grain: grain())),
      ("面积", .quantity(unit: "平方米", grain: .one)),
      ("比例", .percent(grain: Self.hundredth)),
      ("倍数", .multiple(grain: Self.hundredth)),
      ("次数", .count(unit: "次")),
      ("人数", .count(unit: "人")),
      ("天数", .days),
      ("工作日数", .workingDays),
      ("月数", .months),
      ("年数", .years),
      ("日期", .date),
      ("事件", .event),
      ("有无", .yesNo),
      ("程度", .choice(entries, isOrdered: true)),
      ("种类", .choice(entries, isOrdered: false)),
      ("情形", .choices(entries))
    )
  }

  private mutating func grain() -> Ratio {
    random.one(.one, Self.hundredth, Ratio(1, 1_000) ?? .one, Ratio(1, 2) ?? .one)
  }

  static let hundredth = Ratio(1, 100) ?? .one

  private mutating func domain(of type: FactorType) -> Interval {
    switch type {
    case .yesNo: return Interval(lower: .including(0), upper: .including(1))
    case .choice(let entries, _):
      return Interval(lower: .including(0), upper: .including(Int64(entries.count) - 1))
    case .choices(let entries):
      return Interval(lower: .including(0), upper: .including((1 << Int64(entries.count)) - 1))
    case .event:
      let most = Interval.End.including(Int64(Day.notHappened.number))
      let all = Interval(lower: .unbounded, upper: most)
      return random.happens(70) ? all : Interval(lower: .including(18_262), upper: most)
    case .date:
      return random.happens(50)
        ? .all : Interval(lower: .including(18_262), upper: .excluding(20_500))
    case .money, .quantity, .percent, .multiple, .count, .days, .workingDays, .months, .years,
      .text:
      let most = type.usualMost * 4
      return random.one(
        Interval(lower: .including(0), upper: .unbounded),
        Interval(lower: .including(0), upper: .unbounded),
        Interval(lower: .including(0), upper: .including(most)),
        Interval(lower: .excluding(0), upper: .excluding(most))
      )
    }
  }
}
