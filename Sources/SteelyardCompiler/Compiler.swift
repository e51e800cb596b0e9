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
    let sources = sources.inOrder
    let readings = sources.indices.map { $0 }.concurrentMap { DeclaredFile(sources[$0], file: $0) }
    let (resolution, diagnostics) = resolve(readings)
    let isSound = !diagnostics.contains { $0.severity == .error }
    return Compilation(
      catalog: isSound ? resolution.catalog : nil,
      diagnostics: diagnostics.inReadingOrder,
      sources: sources
    )
  }

  /// Resolves and proves what was declared, and runs the examples.
  static func resolve(_ readings: [DeclaredFile]) -> (Resolution, [Diagnostic]) {
    var resolution = checked(readings)
    var examples = ExampleRun(resolution, diagnostics: resolution.log.diagnostics)
    examples.run()
    resolution.log.append(examples.log.diagnostics)
    return (resolution, resolution.log.diagnostics)
  }

  /// Everything that can be said of what was declared short of running the examples.
  static func checked(_ readings: [DeclaredFile]) -> Resolution {
    var resolution = Resolution(readings.compactMap(\.volume))
    resolution.log.append(readings.flatMap(\.diagnostics))
    resolution.log.append(Checks.run(on: resolution))
    return resolution
  }
}

extension [SourceFile] {
  /// The files in the order of their paths.
  var inOrder: [SourceFile] { sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } }
}

extension [Diagnostic] {
  /// The remarks in the order of files and places; at one place by their code.
  var inReadingOrder: [Diagnostic] {
    sorted {
      ($0.span.file, $0.span.start.offset, $0.span.end.offset, $0.code, $0.message.english)
        < ($1.span.file, $1.span.start.offset, $1.span.end.offset, $1.code, $1.message.english)
    }
  }
}
