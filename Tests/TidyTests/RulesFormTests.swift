import Foundation
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardFormat
import SteelyardText
import Testing

/// The rules files that ship.
private let rulesFiles: [URL] = {
  let folder = SwiftSources.root.appending(path: "rules")
  let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
  return (found?.allObjects ?? []).compactMap { $0 as? URL }
    .filter { $0.pathExtension == "yaml" && !$0.lastPathComponent.hasSuffix(".cases.yaml") }
    .sorted { $0.path < $1.path }
}()

@Test(arguments: rulesFiles)
func `a rules file stands in its canonical form and names its schema`(file: URL) throws {
  let source = SourceFile(path: file.path, bytes: Array(try Data(contentsOf: file)))
  let depth = file.pathComponents.count - SwiftSources.root.pathComponents.count - 2
  let schema = String(repeating: "../", count: depth) + RulesSchema.path
  let formatting = RulesFormatter.format(source, schema: schema)
  #expect(formatting.text != nil)
  #expect(!formatting.isChanged, "run `steelyard fmt rules`\n\(formatting.preview)")
}

@Test func `the schema beside the rules is the one the compiler has`() throws {
  let place = SwiftSources.root.appending(path: "rules/" + RulesSchema.path)
  let shipped = try String(contentsOf: place, encoding: .utf8)
  #expect(
    shipped == RulesSchema.json(in: .chinese),
    "run `steelyard schema rules --language zh > rules/\(RulesSchema.path)`"
  )
}
