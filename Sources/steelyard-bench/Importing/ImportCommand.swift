import ArgumentParser
import Foundation

/// `steelyard-bench import`: the neutral workload that other engines are measured with, as rules and cases of ours.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: "turns a neutral JSON catalogue, its cases and its oracle's answers into ours",
      discussion:
        "example: steelyard-bench import work --catalogue fujian.catalogue.json --cases fujian.cases.csv --answers fujian.expect.csv"
    )
  }

  @Argument(help: "the folder to write to")
  var folder: String

  @Option(help: "the catalogue as JSON, one power to a line")
  var catalogue: String

  @Option(help: "the cases as a table")
  var cases: String

  @Option(help: "the answers as a table, in the order of the cases")
  var answers: String

  func run() throws {
    let folder = WorkFolder(path: folder)
    try folder.prepare()
    let powers = try Self.powers(catalogue)
    try RulesScribe(folder, requiresQuantity: true).write(powers, from: "2011-01-01")
    let right = try Self.answers(answers)
    let scribe = try WorkScribe(folder)
    var count = 0
    try NeutralTable(path: cases).read { row in
      let file = try WorkCase(neutral: row)
      guard let answer = right[file.number] else {
        throw BenchError("no answer to \(file.number)")
      }
      try scribe.write(file, answer)
      count += 1
    }
    try scribe.close()
    BenchOutput.remark("\(folder.path): \(powers.count) powers, \(count) cases")
  }

  private static func powers(_ path: String) throws -> [WorkPower] {
    let decoder = JSONDecoder()
    let text = try Data(contentsOf: URL(filePath: path))
    var powers: [WorkPower] = []
    for line in text.split(separator: 0x0A) where line.starts(with: Data(#"{"id":"#.utf8)) {
      let json = line.last == 0x2C ? line.dropLast() : line
      powers.append(try decoder.decode(NeutralPower.self, from: Data(json)).work())
    }
    guard !powers.isEmpty else { throw BenchError("\(path): no power stands on a line of its own") }
    return powers
  }

  private static func answers(_ path: String) throws -> [String: WorkAnswer] {
    var answers: [String: WorkAnswer] = [:]
    try NeutralTable(path: path).read { row in
      guard let verdict = WorkAnswer.Verdict(rawValue: row["verdict"]) else {
        throw BenchError("`\(row["verdict"])` is no verdict")
      }
      answers[row["case_id"]] = WorkAnswer(
        verdict: verdict,
        band: Int(row["band"]) ?? 0,
        least: Int64(row["lo"]) ?? 0,
        most: Int64(row["hi"]) ?? 0
      )
    }
    return answers
  }
}

extension WorkCase {
  /// A case of the neutral table.
  fileprivate init(neutral row: NeutralTable.Row) throws {
    guard let repetition = Int64(row["repeat"]), let fine = Int64(row["proposed_fine"]) else {
      throw BenchError("\(row["case_id"]): no number where one should be")
    }
    self.init(
      number: row["case_id"],
      power: row["power_id"],
      authority: try Self.authority(row["agency"]),
      day: row["date"],
      party: row["party"],
      quantity: Int64(row["qty"]),
      repetition: repetition,
      circumstance: try WorkCircumstance(neutral: row["circ"]),
      gains: Int64(row["gains"]),
      fine: fine,
      officer: row["officer"],
      note: row["note"]
    )
  }

  /// The authority whose name begins with a city and ends with a department.
  private static func authority(_ name: String) throws -> String {
    let cities = [
      "福州", "厦门", "莆田", "三明", "泉州", "漳州", "南平", "龙岩", "宁德",
    ]
    let departments = [
      "市场监督管理局": "market", "生态环境局": "environment", "城市管理局": "municipal", "应急管理局": "emergency",
      "交通运输局": "transport", "卫生健康委员会": "health",
    ]
    guard let city = cities.firstIndex(where: { name.hasPrefix($0) }),
      let department = departments.first(where: { name.hasSuffix($0.key) })?.value
    else { throw BenchError("`\(name)` is no authority") }
    return "350\(city + 1)00.\(department)"
  }
}
