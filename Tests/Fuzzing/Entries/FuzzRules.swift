import SteelyardArtifact
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardFormat
import SteelyardText

/// Any text as a rules file: it compiles or is refused; what compiles opens, and means the same after formatting.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRules(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe input(start, count)
  let source = SourceFile(path: "fuzz.yaml", bytes: bytes)
  let compilation = Compiler.compile([source])
  for language in [Language.chinese, .english] {
    let renderer = TextRenderer(files: compilation.sources, language: language, limit: 4)
    _ = renderer.render(compilation.diagnostics)
  }
  guard let catalog = compilation.catalog else {
    claim(!compilation.diagnostics.isEmpty, "a refusal has a reason")
    return 0
  }
  guard let written = try? CompiledCatalog.bytes(of: catalog) else { return 0 }
  claim((try? CompiledCatalog(bytes: written)) != nil, "what is written can be opened")
  guard let text = RulesFormatter.format(source).text else { return 0 }
  let again = Compiler.compile([SourceFile(path: "fuzz.yaml", bytes: Array(text.utf8))])
  let rewritten = again.catalog.flatMap { try? CompiledCatalog.bytes(of: $0) }
  claim(rewritten == written, "formatting changes no meaning")
  return 0
}
