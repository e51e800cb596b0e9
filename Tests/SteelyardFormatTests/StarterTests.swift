import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardFormat
import SteelyardText
import Testing

/// The folder that `steelyard init` makes.
struct StarterTests {
  private static let rules = Starter.files.filter { $0.path.hasSuffix(".yaml") }

  @Test(arguments: rules)
  func `the rules stand in canonical form`(file: Starter.File) {
    let formatting = RulesFormatter.format(SourceFile(path: file.path, text: file.text))
    #expect(formatting.diagnostics.isEmpty)
    #expect(!formatting.isChanged, "\(formatting.preview)")
  }

  @Test func `the rules compile without a remark, and their examples hold`() {
    let sources = Self.rules.map { SourceFile(path: $0.path, text: $0.text) }
    let compilation = Compiler.compile(sources)
    let screen = TextRenderer(files: compilation.sources, language: .english)
      .render(compilation.diagnostics)
    #expect(compilation.diagnostics.isEmpty, "\(screen)")
    #expect(compilation.catalog != nil)
  }

  @Test func `paths stay inside the folder and occur once`() {
    let paths = Starter.files.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.allSatisfy { !$0.hasPrefix("/") && !$0.contains("..") })
  }
}
