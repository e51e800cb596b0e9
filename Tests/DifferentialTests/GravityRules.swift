import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import TestSupport

/// A power of small facts that say which way they get worse, with a standard whose bands, each on a line of its own, rise with them or do not.
struct GravityRules {
  private(set) var text = ""
  private var random: SplitMix64
  /// How far the amounts of bands go up and down.
  private let disorder: Int

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    disorder = random.one(0, 0, 1, 3)
    text = makeText()
  }

  var sources: [SourceFile] { [SourceFile(path: "rules.yaml", bytes: Array(text.utf8))] }

  private mutating func makeText() -> String {
    let clauses =
      random.happens(40)
      ? ["when: {丁: 是}, fine: \(fine())", "when: {丁: 否}, fine: \(fine())"] : ["fine: \(fine())"]
    return """
      steelyard: 1
      catalog: {id: t, title: 测试分册, issuer: {name: 甲市, authority: "350200"}, in_force: {from: 2022-01-01}}
      instruments:
        甲法: {title: 甲法, kind: law, in_force: {from: 2021-01-01}}
      factors:
        甲: {type: count, unit: 次, domain: 0次以上3次以下, worse: greater}
        乙: {type: count, unit: 次, domain: 0次以上2次以下\(random.one("", ", worse: smaller", ", worse: greater"))}
        丙: {type: count, unit: 次, domain: 1次以上3次以下}
        丁: {type: yes-no}
      powers:
        - id: t.power
          name: 某项处罚
          kind: penalty
          basis: 甲法 第1条
          statute:
      \(clauses.map { "      - {\($0)}\n" }.joined())standards:
        - power: t.power
          basis: 甲法 第2条
          overlapping: 甲法 第3条
          bands:
      \(bands())
      """
  }

  private mutating func fine() -> String {
    random.one("0元以上12元以下", "1元以上20元以下", "{times: 丙, range: 1元以上9元以下}")
  }

  /// Bands along one or two facts, each with an amount by its place.
  private mutating func bands() -> String {
    var boxes = runs(of: "甲", upTo: 3)
    if random.happens(60) {
      let others = random.one(runs(of: "乙", upTo: 2), ["丁: 是", "丁: 否"])
      boxes = boxes.flatMap { box in others.map { "\(box), \($0)" } }
    }
    if random.happens(20) { boxes.swapAt(0, boxes.count - 1) }
    let form = random.count(0...3)
    return boxes.enumerated().map { place, box in
      let isOther = random.happens(25)
      let fine = amount(place, form: isOther ? random.count(0...3) : form)
      return "      - {grade: 第\(place + 1)档, when: {\(box)}\(fine)}\n"
    }
    .joined()
  }

  private mutating func runs(of factor: String, upTo most: Int) -> [String] {
    let borders = (1...most).filter { _ in random.happens(60) }
    guard let first = borders.first, let last = borders.last else { return ["\(factor): 不限"] }
    let inner = zip(borders, borders.dropFirst()).map { "\"[\($0)..\($1))\"" }
    return (["\"< \(first)\""] + inner + ["\">= \(last)\""]).map { "\(factor): \($0)" }
  }

  private mutating func amount(_ place: Int, form: Int) -> String {
    let least = max(0, place + random.count(-disorder...disorder))
    let most = least + 1 + random.count(0...disorder)
    switch form {
    case 0: return ", fine: \(least)元以上\(most)元以下"
    case 1: return ", fine: {times: 丙, range: \(least)元以上\(most)元以下}"
    case 2:
      let bounds = random.one("", "", ", floor: 2元", ", cap: 9元")
      return ", fine: {share: \(least * 8)%以上\(most * 8)%以下\(bounds)}"
    default: return ""
    }
  }
}

/// What all pairs of cases of a power come to, of which the second has one fact that is worse.
struct GravityCases {
  /// A lighter band and a heavier one whose benchmark is lower.
  struct Fall: Hashable {
    let lighter: String
    let heavier: String
  }

  private(set) var falls: Set<Fall> = []
  /// How many pairs could be compared.
  private(set) var count = 0

  init(of catalog: Catalog) {
    let evaluator = ReferenceEvaluator(catalog: catalog)
    let names = ["甲", "乙", "丙", "丁"]
    let factors = names.compactMap { name in catalog.factors.first { $0.name == name } }
    let cases = factors.reduce([[:]] as [[String: Int64]]) { cases, factor in
      cases.flatMap { values in
        (factor.domain.least...factor.domain.most).map {
          values.merging([factor.name: $0]) { $1 }
        }
      }
    }
    var verdicts: [[String: Int64]: Verdict] = [:]
    for values in cases {
      var file = CaseFile(power: "t.power")
      file.authority = catalog.standards[0].authority
      file.dates[.acted] = Day(year: 2023, month: 1, day: 1)
      file.facts = values.mapValues { .value($0) }
      let assessment = evaluator.assess(file)
      verdicts[values] = assessment.outcome == .unreadable ? nil : assessment.verdict
    }
    for (values, milder) in verdicts {
      for factor in factors {
        guard let worse = factor.worse, let value = values[factor.name] else { continue }
        let others =
          worse == .greater
          ? Array(value...factor.domain.most) : Array(factor.domain.least...value)
        for other in others where other != value {
          let graver = verdicts[values.merging([factor.name: other]) { $1 }]
          if let graver { compare(milder, graver, catalog) }
        }
      }
    }
  }

  private mutating func compare(_ milder: Verdict, _ graver: Verdict, _ catalog: Catalog) {
    guard milder.clause == graver.clause, let clause = milder.clause,
      let light = milder.band, let heavy = graver.band,
      let before = milder.benchmark.first?.range, let after = graver.benchmark.first?.range,
      let lawful = catalog.powers[0].clauses[clause - 1].measures.first?.amount
    else { return }
    let bands = [light, heavy].map { catalog.standards[0].bands[$0 - 1] }
    let amounts = bands.compactMap { $0.measures.first?.amount }
    guard amounts.count == 2, amounts[0].isComparable(with: amounts[1], under: lawful) else {
      return
    }
    count += 1
    let hasLowerMost = after.most ?? .max < before.most ?? .max
    guard after.least < before.least || hasLowerMost else { return }
    falls.insert(Fall(lighter: bands[0].grade, heavier: bands[1].grade))
  }
}

extension Amount {
  /// Whether the proof holds two amounts against each other: numbers that no fact changes, or two of one kind without floor and cap that are rounded alike.
  func isComparable(with other: Amount, under lawful: Amount) -> Bool {
    if isFixed(under: lawful), other.isFixed(under: lawful) { return true }
    guard [floor, cap, other.floor, other.cap].allSatisfy({ $0 == nil }),
      rounding == other.rounding
    else { return false }
    switch (form, other.form) {
    case (.between, .between), (.share, .share): return true
    case (.times(let one, _), .times(let another, _)): return one == another
    default: return false
    }
  }

  private func isFixed(under lawful: Amount) -> Bool {
    switch form {
    case .between: true
    case .share: lawful.factor == nil
    case .times, .position, .shareOfMost: false
    }
  }
}
