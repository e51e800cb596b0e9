import Foundation
import SteelyardCases

/// What an audit found, held against the right answers case by case.
struct Comparison {
  private(set) var count = 0
  private(set) var differences: [String] = []

  /// Whether there is a case, and no answer differs.
  var isFlawless: Bool { count > 0 && differences.isEmpty }

  init(findings: String, answers: String) throws {
    let found = [UInt8](try Data(contentsOf: URL(filePath: findings)))
    let isTable = found.starts(with: OutcomeRow.heading)
    var place = isTable ? OutcomeRow.heading.count : 0
    try NeutralTable(path: answers).read { row in
      guard place < found.count else {
        differences.append("\(row["case"]): no line")
        return
      }
      let end = found[place...].firstIndex(of: 0x0A) ?? found.count
      let line = found.span.extracting(place..<end)
      place = end + 1
      count += 1
      let right = try WorkAnswer(row)
      let (number, answer) = try isTable ? OutcomeRow(line).answer : Self.answer(line)
      if number != row["case"] || answer != right {
        differences.append("\(row["case"]): \(right) expected, \(number): \(answer) found")
      }
    }
    if place < found.count { differences.append("there are more lines than answers") }
  }

  /// The answer that a line of findings amounts to, full or brief.
  private static func answer(_ line: Span<UInt8>) throws -> (String, WorkAnswer) {
    let value = try JSONValue(parsing: line)
    let whole = value["answer"] ?? value
    let verdict = whole["verdict"] ?? whole
    let codes = Set(whole["findings"]?.elements.compactMap { $0["code"]?.text } ?? [])
    let fine = verdict["benchmark"]?.elements.first { $0["measure"]?.text == "fine" }
    var answer = WorkAnswer(verdict: .within)
    switch whole["outcome"]?.text {
    case "unknown-power": answer.verdict = .unknownPower
    case "incomplete": answer.verdict = .missingFact
    default:
      if !codes.isDisjoint(with: ["above-statutory-most", "below-statutory-least"]) {
        answer.verdict = .outsideStatutory
      } else if codes.contains("above-benchmark") {
        answer.verdict = .above
      } else if codes.contains("below-benchmark") {
        answer.verdict = .below
      } else if whole["outcome"]?.text != "conforms" {
        throw BenchError("\(codes.sorted()) is not what the workload can come to")
      }
      answer.band = Int(verdict["band"]?.digits ?? "") ?? 0
      answer.least = Int64(fine?["least"]?.digits ?? "") ?? 0
      answer.most = Int64(fine?["most"]?.digits ?? "") ?? 0
    }
    return (whole["case"]?.text ?? "", answer)
  }
}

extension WorkAnswer {
  /// The answer in a row of the right ones.
  fileprivate init(_ row: NeutralTable.Row) throws {
    guard let verdict = Verdict(rawValue: row["verdict"]), let band = Int(row["band"]),
      let least = Int64(row["least"]), let most = Int64(row["most"])
    else { throw BenchError("\(row["case"]): no answer") }
    self.init(verdict: verdict, band: band, least: least, most: most)
  }
}

extension JSONValue {
  /// The member with a key.
  fileprivate subscript(key: String) -> JSONValue? {
    members?.first { $0.key == key }?.value
  }

  fileprivate var elements: [JSONValue] {
    guard case .array(let elements) = content else { return [] }
    return elements
  }

  fileprivate var text: String? {
    guard case .string(let text) = content else { return nil }
    return text
  }

  fileprivate var digits: String? {
    guard case .number(let digits) = content else { return nil }
    return digits
  }
}
