import SteelyardDiagnostics
import TestSupport

/// A power of small facts with the standards of a province, one of its cities and, now and then, a county; each band stands on a line of its own.
struct TwoLevelRules {
  /// The volume of the province and those of the places below, as they are compiled.
  private(set) var sources: [SourceFile] = []
  /// The texts of the volumes.
  private(set) var texts: [String] = []

  private var random: SplitMix64
  /// The factors that clauses and bands of every level may test, with the tests that cut them in two.
  private var axes: [Axis] = []

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    axes = [
      Axis("甲", border(3)), Axis("乙", border(2)), Axis("类", ("是", "否")),
      Axis("和", border(4)),
    ]
    texts = [province(), place("350200", "市", own: "丁", factors: "  丁: {type: yes-no}")]
    if random.happens(25) { texts.append(place("350203", "县", own: nil, factors: nil)) }
    sources = texts.enumerated()
      .map { SourceFile(path: "volume\($0.offset).yaml", bytes: Array($0.element.utf8)) }
  }

  /// A factor and two tests, of which one holds.
  private struct Axis {
    let name: String
    let tests: [String]

    init(_ name: String, _ tests: (String, String)) {
      self.name = name
      self.tests = [tests.0, tests.1]
    }
  }

  private mutating func border(_ most: Int) -> (String, String) {
    let border = random.count(1...most)
    return ("\"< \(border)\"", "\">= \(border)\"")
  }

  // MARK: Volumes

  private mutating func province() -> String {
    let clauses = tiles(among: random.happens(50) ? [axes[0]] : [], count: 2)
      .map { "      - {\($0)\(clauseTerms())}\n" }.joined()
    let isOpen = random.happens(60)
    let axes = axes + (isOpen ? [Axis("丙", border(2))] : [])
    let factors = ["甲", "乙"] + (isOpen ? ["丙"] : [])
    var standards = standard("省", id: "省", among: axes, factors: factors, period: "")
    if random.happens(30) {
      standards =
        standard("省", id: "省一", among: axes, factors: factors, period: "{to: 2022-12-31}")
        + standard("省", id: "省二", among: axes, factors: factors, period: "{from: 2023-01-01}")
    }
    let derived = random.one("sum: [甲, 乙]", "max: [甲, 乙]", "difference: [甲, 乙]", "min: [甲, 丙]")
    return """
      steelyard: 1
      catalog: {id: sheng, title: 省分册, issuer: {name: 省, authority: "350000"}, in_force: {from: 2022-01-01}}
      instruments:
        甲法: {title: 甲法, kind: law, in_force: {from: 2021-01-01}}
      factors:
        甲: {type: count, unit: 次, domain: 0次以上3次以下}
        乙: {type: count, unit: 次, domain: 0次以上2次以下}
        丙: {type: count, unit: 次, domain: 0次以上2次以下}
        类: {type: yes-no}
        和: {type: count, unit: 次, domain: 不限, derived: {\(derived)}}
      powers:
        - id: t.power
          name: 某项处罚
          kind: penalty
          basis: 甲法 第1条
          statute:
      \(clauses)standards:
      \(standards)
      """
  }

  private mutating func place(_ code: String, _ name: String, own: String?, factors: String?)
    -> String
  {
    let axes = axes + (own.map { [Axis($0, ("是", "否"))] } ?? [])
    let standards = standard(name, id: name, among: axes, factors: ["甲", "乙"], period: "")
    return """
      steelyard: 1
      catalog: {id: v\(code), title: \(name)分册, issuer: {name: \(name), authority: "\(code)"}, in_force: {from: 2022-01-01}}
      \(factors.map { "factors:\n\($0)\n" } ?? "")standards:
      \(standards)
      """
  }

  private mutating func standard(
    _ name: String,
    id: String,
    among axes: [Axis],
    factors: [String],
    period: String
  ) -> String {
    let bands = tiles(among: random.shuffled(axes), count: random.count(2...3)).enumerated()
      .map { "      - {grade: \(name)\($0.offset + 1), \($0.element)\(bandTerms(factors))}\n" }
    let inForce = period.isEmpty ? "" : "\n    in_force: \(period)"
    return """
        - power: t.power
          id: \(id)\(inForce)
          basis: 甲法 第2条
          bands:
      \(bands.joined())
      """
  }

  /// Conditions that cut the facts by one or two axes into so many parts at most.
  private mutating func tiles(among axes: [Axis], count: Int) -> [String] {
    guard let first = axes.first else { return [""] }
    var boxes = first.tests.map { "\(first.name): \($0)" }
    if axes.count > 1, random.happens(60) {
      boxes = boxes.flatMap { box in axes[1].tests.map { "\(box), \(axes[1].name): \($0)" } }
    }
    var parts: [[String]] = Array(repeating: [], count: min(count, boxes.count))
    for (place, box) in random.shuffled(boxes).enumerated() {
      parts[place < parts.count ? place : random.count(0...(parts.count - 1))].append(box)
    }
    return parts.map { "when: [\($0.map { "{\($0)}" }.joined(separator: ", "))], " }
  }

  // MARK: Measures

  private mutating func clauseTerms() -> String {
    var lists: [String: [String]] = [:]
    for measure in ["confiscate-gains", "warning"] {
      lists[random.one("must", "may"), default: []].append(measure)
    }
    let group = ["suspension", "revoke-licence", "closure"]
    if random.happens(60) {
      lists["one_of"] = group
    } else {
      lists["may", default: []] += group
    }
    if random.happens(20) { lists["may", default: []].append("fine") }
    let most = random.count(6...12)
    let fine = random.one(
      "0元以上\(most)元以下",
      "1元以上\(most)元以下",
      "{times: 甲, range: 1元以上\(most)元以下, floor: 2元}",
      "{times: 乙, range: 超过1元不满4元, cap: 6元}"
    )
    return words(lists) + "fine: \(fine)"
  }

  private mutating func bandTerms(_ factors: [String]) -> String {
    var lists: [String: [String]] = [:]
    for measure in ["confiscate-gains", "warning"] where random.happens(40) {
      lists[random.one("must", "may", "must_not"), default: []].append(measure)
    }
    for measure in ["suspension", "revoke-licence"] where random.happens(25) {
      lists[random.one("must", "must", "must_not"), default: []].append(measure)
    }
    guard random.happens(85) else {
      if random.happens(30) { lists["must_not", default: []].append("fine") }
      return words(lists)
    }
    if random.happens(10) { lists["may", default: []].append("fine") }
    return words(lists) + "fine: \(amount(factors))"
  }

  private func words(_ lists: [String: [String]]) -> String {
    lists.keys.sorted().map { "\($0): [\(lists[$0, default: []].joined(separator: ", "))], " }
      .joined()
  }

  private mutating func amount(_ factors: [String]) -> String {
    let least = random.count(0...5)
    let most = least + random.count(0...6)
    let factor = random.one(of: factors) ?? "甲"
    let limits = random.one("", "", ", floor: 2元", ", cap: 5元", rounding(), rounding())
    let ends = most > least && random.happens(20) ? ("超过", "不满") : ("", "")
    let between =
      ends.0.isEmpty ? "\(least)元以上\(most)元以下" : "超过\(least)元不满\(most)元"
    let fine = random.one("0.25元以上1.333元以下", "0.335元以上2.005元以下", "超过0.5元不满1.25元", "1.5元以上1.667元以下")
    let share = random.one("0%以上33%以下", "33%以上67%以下", "50%以上100%以下", "20%以上90%以下")
    return random.one(
      least == most ? "\(least)元" : between,
      between,
      "{times: \(factor), range: \(between)\(limits)}",
      "{times: \(factor), range: \(fine)\(limits)}",
      "{share: \(share)\(limits)}"
    )
  }

  private mutating func rounding() -> String {
    let mode = random.one("down", "up", "half-up")
    return ", round: {to: \(random.one("1元", "0.5元", "0.01元")), mode: \(mode), because: 甲法 第1条}"
  }
}
