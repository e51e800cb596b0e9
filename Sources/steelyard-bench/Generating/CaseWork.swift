/// Makes cases for some powers by seed: most inside the benchmark, some outside it or the law, some with facts missing, and
/// many exactly on a threshold.
struct CaseWork {
  private var random: SplitMix
  private let powers: [WorkPower]
  private let oracle: Oracle

  init(seed: UInt64, powers: [WorkPower], oracle: Oracle) {
    random = SplitMix(seed: seed)
    self.powers = powers
    self.oracle = oracle
  }

  mutating func next(_ index: Int) -> WorkCase {
    let power = powers[random.below(powers.count)]
    let city = random.below(9)
    var file = WorkCase(
      number: "闽罚〔2024〕\(index)号",
      power: random.happens(inThousand: 1) ? "ZZ-000-\(index)" : power.id,
      authority: "350\(city + 1)00.\(Self.departments[random.below(6)])",
      day: Self.day(random.below(28 * 12)),
      party: Self.cities[city] + Self.trades[random.below(6)],
      quantity: random.happens(inThousand: 2) ? nil : quantity(power),
      repetition: random.pick([
        (0, weight: 70), (1, weight: 15), (2, weight: 8), (3, weight: 5), (4, weight: 2),
      ]),
      circumstance: random.pick([
        (.ordinary, weight: 72), (.mitigating, weight: 16), (.aggravating, weight: 12),
      ]),
      gains: random.happens(inThousand: 10) ? nil : Int64(100 + random.below(1_000_000)) * 100,
      fine: power.least,
      officer: "闽执法\(10_000 + random.below(400))",
      note: Self.notes[random.below(6)]
        + (random.happens(inThousand: 10) ? "，当事人称\"不知情\", 已告知权利" : "")
    )
    file.fine = fine(power, oracle.answer(to: file))
    return file
  }

  private mutating func quantity(_ power: WorkPower) -> Int64 {
    let cuts = power.bands.compactMap { $0.boxes.first?.quantity.lowerBound }.filter { $0 > 0 }
    guard let first = cuts.first, let last = cuts.last else { return Int64(random.below(10_000)) }
    if random.happens(inThousand: 50) {
      return cuts[random.below(cuts.count)] - Int64(random.below(2))
    }
    // Evenly over the orders of magnitude, without floating point: a random number of random length.
    let span = max(2, last * 5 / max(1, first / 5))
    let bits = 64 - span.leadingZeroBitCount
    let top: Int64 = 1 << Int64(random.below(bits) + 1)
    return first / 5 + Int64(random.below(Int(top))) * max(1, first / 5)
  }

  /// A fine in whole yuan: mostly within the benchmark, else within the law, else outside it.
  private mutating func fine(_ power: WorkPower, _ answer: WorkAnswer) -> Int64 {
    let choice = random.below(100)
    if answer.band > 0, choice < 70 { return between(answer.least, answer.most) }
    if choice < 96 { return between(power.least, power.most) }
    if choice < 98 { return power.most + Int64(1 + random.below(10_000)) * 100 }
    return max(0, power.least - Int64(1 + random.below(1_000)) * 100)
  }

  /// An amount in whole yuan between two ends, the ends not seldom.
  private mutating func between(_ least: Int64, _ most: Int64) -> Int64 {
    let (low, high) = ((least + 99) / 100, most / 100)
    guard low < high else { return low * 100 }
    switch random.below(20) {
    case 0: return low * 100
    case 1: return high * 100
    default: return (low + Int64(random.below(Int(high - low + 1)))) * 100
    }
  }

  private static func day(_ number: Int) -> String {
    let (month, day) = (101 + number / 28, 101 + number % 28)
    return "2024-" + String(month).dropFirst() + "-" + String(day).dropFirst()
  }

  private static let cities = ["福州", "厦门", "泉州", "漳州", "莆田", "三明", "南平", "龙岩", "宁德"]
  private static let departments = [
    "market", "environment", "municipal", "emergency", "transport", "health",
  ]
  private static let trades = ["商贸有限公司", "食品加工厂", "运输有限责任公司", "建筑工程有限公司", "餐饮店", "药房"]
  private static let notes = [
    "初次违法且及时改正", "经责令改正后逾期未改", "主动配合调查，如实陈述", "造成轻微后果", "现场检查发现", "群众举报后查实",
  ]
}
