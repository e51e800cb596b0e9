/// Makes powers by seed: in size, shape and wording like the catalogue of a province.
struct CatalogWork {
  private var random: SplitMix
  /// How many bands each power has; nil for two to five, as in real catalogues.
  private let bandCount: Int?

  init(seed: UInt64, bandCount: Int?) {
    random = SplitMix(seed: seed)
    self.bandCount = bandCount
  }

  mutating func powers(_ count: Int) -> [WorkPower] { (0..<count).map { power($0) } }

  private mutating func power(_ index: Int) -> WorkPower {
    let (kind, code, word) = random.pick(Self.kinds)
    let (law, place) = (Self.laws[random.below(Self.laws.count)], "第\(1 + random.below(120))条")
    let least = Int64([0, 1, 2, 5, 10, 20, 50, 100, 200, 500][random.below(10)]) * 10_000
    let factor = Int64(
      least > 0 ? [2, 3, 5, 10][random.below(4)] : [5, 10, 50, 200][random.below(4)]
    )
    let most = least > 0 ? least * factor : factor * 10_000
    let digits = String(1_000_000 + index).dropFirst()
    return WorkPower(
      id: "\(code)-\(100 + random.below(900))-\(digits)",
      kind: kind,
      name: "对违反\(place)规定行为的\(word)（第\(index)号）",
      law: law,
      place: place,
      text: "违反本法规定的，由县级以上人民政府有关部门责令改正，处\(least / 100)元以上\(most / 100)元以下罚款；情节严重的，从重处罚。",
      least: least,
      most: most,
      bands: bands(least: least, most: most)
    )
  }

  private mutating func bands(least: Int64, most: Int64) -> [WorkBand] {
    let count =
      bandCount ?? random.pick([(2, weight: 40), (3, weight: 37), (4, weight: 16), (5, weight: 7)])
    var cuts: [Int64] = [0]
    var next = Int64(50 + random.below(2_000))
    for _ in 1..<count {
      cuts.append(next)
      next = count > 5 ? next + 10 + Int64(random.below(90)) : next * Int64(2 + random.below(4))
    }
    let shape = count > 5 ? .quantity : random.pick(Shape.all)
    let repetition = Int64(1 + random.below(3))
    let form = random.below(100)
    return (0..<count).map { place in
      let quantity = cuts[place]..<(place + 1 < count ? cuts[place + 1] : .max)
      return WorkBand(
        grade: Self.grade(place, of: count),
        boxes: shape.boxes(quantity, isFirst: place == 0, isLast: place == count - 1, repetition),
        benchmark: Self.benchmark(form, place, of: count, least, most)
      )
    }
  }

  private static func benchmark(
    _ form: Int,
    _ place: Int,
    of count: Int,
    _ least: Int64,
    _ most: Int64
  ) -> WorkBenchmark {
    // Cuts of the statutory range in parts of ten thousand, so that every end is a whole number of fen.
    let (low, high) = (Int64(10_000 * place / count), Int64(10_000 * (place + 1) / count))
    if form < 40 || count > 5 {
      let width = most - least
      func cut(_ parts: Int64) -> Int64 { least + width * parts / 10_000 / 100 * 100 }
      return .amount(least: cut(low), most: place + 1 == count ? most : cut(high))
    }
    if form < 75 { return .share(least: low / 1_000 * 1_000, most: high / 1_000 * 1_000) }
    return .gains(least: Int64(5_000 + place * 5_000), most: Int64(10_000 + place * 5_000))
  }

  private static func grade(_ place: Int, of count: Int) -> String {
    switch count {
    case 2: ["一般", "严重"][place]
    case 3: ["较轻", "一般", "严重"][place]
    case 4: ["较轻", "一般", "较重", "严重"][place]
    case 5: ["轻微", "较轻", "一般", "较重", "严重"][place]
    default: "第\(place + 1)档"
    }
  }

  private static let kinds: [((String, String, String), weight: Int)] = [
    (("penalty", "CF", "行政处罚"), 60), (("licensing", "XK", "行政许可"), 12),
    (("coercion", "QZ", "行政强制"), 8), (("levy", "ZS", "行政征收"), 5),
    (("benefit", "JF", "行政给付"), 3), (("confirmation", "QR", "行政确认"), 6),
    (("reward", "JL", "行政奖励"), 3), (("adjudication", "CJ", "行政裁决"), 3),
  ]

  private static let laws = [
    "食品安全法", "药品管理法", "安全生产法", "水污染防治法", "城乡规划法", "道路运输条例", "消防条例", "市容和环境卫生管理条例",
    "广告法", "产品质量法", "建设工程质量管理条例", "森林和野生动物保护条例",
  ]
}

/// Which facts the bands of a power test.
private enum Shape {
  case quantity
  case repetition
  case circumstances
  case both

  static let all: [(Shape, weight: Int)] = [
    (.quantity, 55), (.repetition, 25), (.circumstances, 15), (.both, 5),
  ]

  /// The boxes of one band: the gravest one also takes what is repeated or aggravating.
  func boxes(
    _ quantity: Range<Int64>,
    isFirst: Bool,
    isLast: Bool,
    _ limit: Int64
  ) -> [WorkBox] {
    let light: [WorkCircumstance] = [.ordinary, .mitigating]
    switch self {
    case .quantity: return [WorkBox(quantity: quantity)]
    case .repetition:
      guard isLast else { return [WorkBox(quantity: quantity, repetition: 0..<limit)] }
      let repeated = WorkBox(quantity: 0..<quantity.lowerBound, repetition: limit..<Int64.max)
      return [WorkBox(quantity: quantity), repeated]
    case .circumstances:
      var boxes = [WorkBox(quantity: quantity, circumstances: [.ordinary])]
      if isFirst { boxes.append(WorkBox(circumstances: [.mitigating])) }
      if isLast { boxes.append(WorkBox(circumstances: [.aggravating])) }
      return boxes
    case .both:
      var boxes = [WorkBox(quantity: quantity, repetition: 0..<limit, circumstances: light)]
      guard isLast else { return boxes }
      boxes.append(WorkBox(repetition: limit..<Int64.max, circumstances: light))
      boxes.append(WorkBox(circumstances: [.aggravating]))
      return boxes
    }
  }
}
