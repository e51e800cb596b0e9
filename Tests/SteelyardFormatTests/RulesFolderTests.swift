import Foundation
import SteelyardArtifact
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardFormat
import SteelyardModel
import SteelyardSyntax
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
    .filter { $0.pathExtension == "yaml" && !$0.lastPathComponent.hasSuffix(".cases.yaml") }
    .sorted { $0.path < $1.path }
}()

@Test func `there are rules`() {
  #expect(rulesFiles.count > 10)
}

@Test(arguments: rulesFiles)
func `a rules file keeps its tree and its comments, and is at rest`(file: URL) throws {
  let text = try String(contentsOf: file, encoding: .utf8)
  prove(text, file.lastPathComponent)
  #expect(!formatted(text).isEmpty)
}

@Test func `formatted rules compile to the same bytes`() throws {
  let sources = try rulesFiles.map { file in
    SourceFile(path: file.path, bytes: Array(try Data(contentsOf: file)))
  }
  let copies = sources.map { SourceFile(path: $0.path, text: RulesFormatter.format($0).text ?? "") }
  let catalog = try #require(Compiler.compile(sources).catalog)
  let copy = try #require(Compiler.compile(copies).catalog)
  #expect(copy == catalog)
  #expect(try CompiledCatalog.bytes(of: copy) == CompiledCatalog.bytes(of: catalog))
}
