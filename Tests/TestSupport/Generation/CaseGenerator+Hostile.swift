package import SteelyardEvaluator
import SteelyardModel

// Cases that nobody would file: numbers at the ends of what can be stored, names nobody knows.

extension CaseGenerator {
  /// Makes a case in which several things are not as they should be.
  package mutating func makeHostileCase() -> CaseFile {
    var file = makeCase()
    for _ in 0..<random.count(1...4) { spoil(&file) }
    return file
  }

  private mutating func spoil(_ file: inout CaseFile) {
    let date = random.one(of: CaseDate.allCases) ?? .acted
    switch random.count(0...7) {
    case 0, 1: file.facts[factorName()] = .value(extremeNumber())
    case 2: file.facts[factorName()] = .text("不是数")
    case 3: file.dates[date] = extremeDay()
    case 4:
      file.authority = Authority(region: UInt32(random.count(0...999_999)), department: "无此部门")
    case 5: decideAnything(&file)
    case 6: file.procedure[random.one(of: Step.allCases) ?? .served] = extremeDay()
    case _:
      file.circumstances += file.circumstances + [.init(id: "无此情节"), .init(id: "")]
      file.deviation?.approved = extremeDay()
    }
  }

  /// A factor of the catalog, computed ones and the kind of subject among them, or none of them.
  private mutating func factorName() -> String {
    random.happens(10) ? "无此因素" : random.one(of: catalog.factors)?.name ?? ""
  }

  private mutating func extremeNumber() -> Int64 {
    random.one(.min, .min + 1, -1, 0, 1, .max - 1, .max, Int64(Int32.max) + 1)
  }

  private mutating func extremeDay() -> Day {
    Day(number: random.one(.min + 1, -719_163, -1, 0, 2_932_896, .max))
  }

  /// Any measures, some of them twice, some unknown, in amounts that overflow when something is added.
  private mutating func decideAnything(_ file: inout CaseFile) {
    let names = catalog.measures.map(\.id) + ["无此措施", ""]
    file.decision = (0..<random.count(0...12)).map { _ in
      .init(
        measure: random.one(of: names) ?? "",
        amount: random.happens(20) ? nil : extremeNumber()
      )
    }
  }
}
