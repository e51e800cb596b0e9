import Foundation
import Testing

/// The case files that ship, each with the outcome it is there to show.
@Suite
struct ExampleCasesTests {
  @Test func `every case file that ships comes out as its list says`() throws {
    let catalogue = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: catalogue) }
    #expect(try Tool.run(["compile", "rules", "-o", catalogue.path]).status == 0)
    let listed = try Self.listed()
    #expect(try listed.map(\.name).sorted() == Self.shipped())
    for example in listed {
      let path = "rules/examples/\(example.name)"
      let arguments = ["assess", path, "--catalog", catalogue.path, "--format", "json"]
      let answer = try Data(Tool.run(arguments).output.utf8)
      let result = try JSONDecoder().decode(Answer.self, from: answer)
      #expect(result.outcome == example.outcome, "\(example.name)")
      #expect(result.findings.map(\.code) == example.codes, "\(example.name)")
    }
  }

  @Test func `both READMEs lead to the list of cases`() throws {
    for page in ["README.md", "README.zh-CN.md"] {
      let text = try String(contentsOf: Tool.root.appending(path: page), encoding: .utf8)
      #expect(text.contains("rules/examples/README.md"), "\(page)")
    }
  }

  private struct Example {
    var name: String
    var outcome: String
    var codes: [String]
  }

  private struct Answer: Decodable {
    struct Finding: Decodable { var code: String }
    var outcome: String
    var findings: [Finding]
  }

  /// The rows of the table: file, outcome, findings, and what it tells in both languages.
  private static func listed() throws -> [Example] {
    let table = Tool.root.appending(path: "rules/examples/README.md")
    let lines = try String(contentsOf: table, encoding: .utf8).split(separator: "\n")
    return lines.filter { $0.hasPrefix("| `") }.map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(cells.count == 5, "\(line)")
      let codes = cells[2].split { ", ".contains($0) }.map(String.init)
      return Example(name: String(cells[0].dropFirst().dropLast()), outcome: cells[1], codes: codes)
    }
  }

  private static func shipped() throws -> [String] {
    let folder = Tool.root.appending(path: "rules/examples").path
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".json") }.sorted()
  }
}
