import Foundation
import SteelyardAudit
import SteelyardCases
import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// A small world to audit in: two powers whose cases conform where the fine is at most 100 yuan.
enum Bench {
  /// What an audit left behind.
  struct Result {
    var findings: [String]
    var rejects: [String]
    var summary: AuditSummary
  }

  /// Audits some bytes in a folder of their own.
  static func audit(_ input: [UInt8], _ options: AuditOptions) async throws -> Result {
    try await run(audit(options), input)
  }

  /// Runs an audit of some bytes in a folder of its own.
  static func run(_ audit: Audit, _ input: [UInt8]) async throws -> Result {
    let folder = try Folder()
    try Data(input).write(to: folder.url("in"))
    let summary = try await audit.run(
      input: folder.url("in").path,
      findings: folder.url("findings").path,
      rejects: folder.url("rejects").path
    )
    return Result(
      findings: try folder.lines("findings"),
      rejects: try folder.lines("rejects"),
      summary: summary
    )
  }

  static func audit(_ text: String, _ options: AuditOptions) async throws -> Result {
    try await audit(Array(text.utf8), options)
  }

  static func audit(_ options: AuditOptions) -> Audit {
    Audit(
      options: options,
      reader: CaseReader(allowsUnknown: options.allowsUnknown, terms: terms),
      powers: AuditPowers(
        count: 2,
        id: { $0 == 0 ? "a" : "b" },
        number: { $0 == "a" ? 0 : $0 == "b" ? 1 : nil }
      ),
      assess: assess
    )
  }

  /// Options for lines, or for a table where an encoding is given.
  static func options(
    table encoding: TextEncoding? = nil,
    names: [String: String] = [:],
    chunk: Int = 1 << 20,
    longest: Int = 16 << 20,
    workers: Int = 2
  ) -> AuditOptions {
    var options = AuditOptions(
      form: encoding.map { .table(delimiter: nil, encoding: $0, names: names) } ?? .jsonLines,
      language: .english,
      workers: workers
    )
    options.chunkSize = chunk
    options.longestRow = longest
    return options
  }

  private static let terms: @Sendable (String) -> CaseTerms? = { power in
    guard power == "a" || power == "b" else { return nil }
    return CaseTerms(
      factor: { $0 == "数" ? CaseTerms.Factor(type: .count(unit: "")) : nil },
      factorNames: { ["数"] },
      measure: { $0 == "fine" ? CaseTerms.Measure(id: "fine", unit: .money) : nil },
      circumstance: { _ in nil }
    )
  }

  private static let assess: @Sendable (CaseFile) -> Assessment = { file in
    guard file.power == "a" || file.power == "b" else {
      return Assessment(number: file.number, outcome: .unknownPower, verdict: nil, findings: [])
    }
    var verdict = Verdict(power: file.power)
    verdict.grade = file.facts["数"].map { "\($0)" }
    let fine = file.decision?.first?.amount ?? 0
    let finding = Finding(.aboveBenchmark, severity: .error, message: Bilingual("高", "above"))
    return Assessment(
      number: file.number,
      outcome: fine > 10_000 ? .departs : .conforms,
      verdict: verdict,
      findings: fine > 10_000 ? [finding] : []
    )
  }
}

/// A folder that is gone when it is no longer used.
final class Folder {
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory
      .appending(path: "steelyard-audit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func url(_ name: String) -> URL { root.appending(path: name) }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted()
  }

  func lines(_ name: String) throws -> [String] {
    try String(contentsOf: url(name), encoding: .utf8).split(separator: "\n").map(String.init)
  }
}
