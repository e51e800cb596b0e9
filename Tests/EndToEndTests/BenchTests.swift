import Foundation
import Testing

/// The tool against the oracle of the benchmark, which knows the right answers without the engine.
struct BenchTests {
  @Test(arguments: [("jsonl", "brief"), ("jsonl", "full"), ("csv", "brief"), ("csv", "full")])
  func `every answer of an audit is the one the oracle knows`(form: String, detail: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func bench(_ arguments: [String]) throws -> Tool.Run {
      try Tool.run(arguments, in: folder, tool: Tool.bench)
    }
    let made = try bench(["generate", "work", "--powers", "60", "--cases", "2000", "--seed", "20"])
    #expect(made.status == 0, "\(made.remarks)")
    let compiled = try Tool.run(["compile", "work/rules", "-o", "catalog"], in: folder)
    try #require(compiled.status == 0, "\(compiled.remarks)")
    let audit = ["audit", "work/cases.\(form)", "--catalog", "catalog", "--allow-unknown"]
    let outputs = ["-o", "found", "--rejects", "aside", "--detail", detail]
    #expect(try Tool.run(audit + outputs, in: folder).status == 1)
    let compared = try bench(["compare", "work", "found"])
    #expect(compared.output == "2000 cases compared, 0 answers differ\n", "\(compared.remarks)")
    // A comparison that cannot fail proves nothing: one wrong answer is found.
    let findings = folder.appending(path: "found")
    let right = try String(contentsOf: findings, encoding: .utf8)
    try Data(right.replacing("\"conforms\"", with: "\"incomplete\"", maxReplacements: 1).utf8)
      .write(to: findings)
    let again = try bench(["compare", "work", "found"])
    #expect(again.output == "2000 cases compared, 1 answers differ\n")
    #expect(again.status == 1)
  }
}
