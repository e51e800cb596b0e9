import Foundation
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardText
import Testing

/// The page that shows every construct of the rule language by an example.
private enum ConstructsPage {
  static let text: String = {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = root.appending(path: "Sources/Steelyard/Steelyard.docc/Constructs.md")
    return (try? String(contentsOf: page, encoding: .utf8)) ?? ""
  }()

  /// The examples as they stand, the common beginning first.
  static let blocks: [String] = text.components(separatedBy: "```yaml\n").dropFirst()
    .map { String($0.prefix(upTo: $0.range(of: "```")?.lowerBound ?? $0.endIndex)) }

  /// An example with the beginning it is shown under; one that is a volume of its own stands alone.
  static func volume(_ block: String) -> String {
    guard let beginning = blocks.first, !block.hasPrefix("steelyard:") else { return block }
    let heading = "instruments:\n"
    return beginning + (block.hasPrefix(heading) ? String(block.dropFirst(heading.count)) : block)
  }
}

@Test(arguments: ConstructsPage.blocks.indices.dropFirst())
func `the example of a construct compiles without a remark`(index: Int) {
  let text = ConstructsPage.volume(ConstructsPage.blocks[index])
  let compilation = Compiler.compile([SourceFile(path: "construct.yaml", text: text)])
  let remarks = compilation.diagnostics.filter { $0.code != "known-defect" }
  let page = TextRenderer(files: compilation.sources, language: .english).render(remarks)
  #expect(remarks.isEmpty, "\(text)\n\(page)")
  #expect(compilation.catalog != nil)
}

@Test
func `every key of the language stands in an example`() throws {
  let schema = try JSONSerialization.jsonObject(with: Data(RulesSchema.json(in: .english).utf8))
  let examples = ConstructsPage.blocks.joined()
  for name in Set(propertyNames(in: schema)).sorted() {
    let isShown = try examples.contains(Regex("\\b\(name):"))
    #expect(isShown, "no example shows `\(name):`")
  }
}

@Test
func `every remark the compiler can make is named beside what raises it`() {
  for code in Compiler.codes {
    #expect(ConstructsPage.text.contains("`\(code.code)`"), "\(code.code)")
  }
}

@Test
func `every construct has its ground and its remarks`() {
  for section in ConstructsPage.text.components(separatedBy: "\n### ").dropFirst() {
    let title = section.prefix { $0 != "\n" }
    #expect(section.contains("\nGround: "), "\(title)")
    #expect(section.contains("\nRemarks: "), "\(title)")
  }
}

/// The names of all properties in a schema.
private func propertyNames(in value: Any) -> [String] {
  if let list = value as? [Any] { return list.flatMap(propertyNames) }
  guard let object = value as? [String: Any] else { return [] }
  let own = (object["properties"] as? [String: Any]).map { Array($0.keys) } ?? []
  return own + object.values.flatMap(propertyNames)
}
