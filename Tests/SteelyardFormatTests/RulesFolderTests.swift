import Foundation
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardFormat
import SteelyardModel
import SteelyardSyntax
import SteelyardText
import Testing

/// The rules files of the project.
private let rulesFiles: [URL] = {
  let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let found = FileManager.default.enumerator(
    at: root.appending(path: "rules"),
    includingPropertiesForKeys: nil
  )
  return (found?.allObjects ?? []).compactMap { $0 as? URL }
    .filter { $0.pathExtension == "yaml" }
    .sorted { $0.path < $1.path }
}()

@Test func `there are rules`() {
  #expect(rulesFiles.count > 10)
}

@Test(arguments: rulesFiles)
func `a rules file stands in its canonical form and names its schema`(file: URL) throws {
  let source = SourceFile(path: file.path, bytes: Array(try Data(contentsOf: file)))
  let depth = file.pathComponents.reversed().firstIndex(of: "rules") ?? 0
  let schema = String(repeating: "../", count: depth - 1) + RulesSchema.path
  let formatting = RulesFormatter.format(source, schema: schema)
  #expect(formatting.text != nil)
  #expect(!formatting.isChanged, "run `steelyard fmt rules`\n\(formatting.preview)")
}

@Test func `the schema beside the rules is the one the compiler has`() throws {
  let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let shipped = try String(
    contentsOf: root.appending(path: "rules/" + RulesSchema.path),
    encoding: .utf8
  )
  #expect(
    shipped == RulesSchema.json(in: .chinese),
    "run `steelyard schema rules --language zh > rules/\(RulesSchema.path)`"
  )
}

@Test(arguments: rulesFiles)
func `a rules file keeps its tree and its comments, and is at rest`(file: URL) throws {
  let text = try String(contentsOf: file, encoding: .utf8)
  prove(text, file.lastPathComponent)
  #expect(!formatted(text).isEmpty)
}

@Test func `formatted rules compile to the same catalog`() throws {
  let sources = try rulesFiles.map { file in
    SourceFile(path: file.path, bytes: Array(try Data(contentsOf: file)))
  }
  let copies = sources.map { SourceFile(path: $0.path, text: RulesFormatter.format($0).text ?? "") }
  let catalog = try #require(Compiler.compile(sources).catalog)
  #expect(Compiler.compile(copies).catalog == catalog)
}
