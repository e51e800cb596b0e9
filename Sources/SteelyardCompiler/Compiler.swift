public import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

/// Turns rules into a catalog, and proves that they can be used.
///
/// The same texts give the same catalog and the same remarks, in whatever order they come.
public enum Compiler {
  /// Compiles the files of a rules folder together.
  ///
  /// Everything that is wrong is found in one go; what a mistake makes unreadable is left out of later passes, so that one
  /// mistake gives one remark.
  public static func compile(_ sources: [SourceFile]) -> Compilation {
    let sources = sources.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let readings = sources.indices.map { $0 }.concurrentMap { DeclaredFile(sources[$0], file: $0) }
    var resolution = Resolution(readings.compactMap(\.volume))
    resolution.log.append(readings.flatMap(\.diagnostics))
    resolution.log.append(Checks.run(on: resolution))
    var examples = ExampleRun(resolution, diagnostics: resolution.log.diagnostics)
    examples.run()
    resolution.log.append(examples.log.diagnostics)
    let diagnostics = resolution.log.diagnostics.inReadingOrder(of: sources)
    let isSound = !diagnostics.contains { $0.severity == .error }
    return Compilation(
      catalog: isSound ? resolution.catalog : nil,
      diagnostics: diagnostics,
      sources: sources
    )
  }
}

/// One file as far as it can be understood alone.
private struct DeclaredFile: Sendable {
  let volume: VolumeDeclaration?
  let diagnostics: [Diagnostic]

  init(_ source: SourceFile, file: Int) {
    let reading = YAMLReader.read(source, file: file)
    var log = DiagnosticLog()
    volume = reading.root.flatMap { VolumeDeclaration($0, log: &log) }
    diagnostics = reading.diagnostics + log.diagnostics
  }
}

extension [Diagnostic] {
  /// The remarks in the order of files and places; at one place by their code.
  fileprivate func inReadingOrder(of sources: [SourceFile]) -> [Diagnostic] {
    sorted {
      ($0.span.file, $0.span.start.offset, $0.span.end.offset, $0.code, $0.message.english)
        < ($1.span.file, $1.span.start.offset, $1.span.end.offset, $1.code, $1.message.english)
    }
  }
}
