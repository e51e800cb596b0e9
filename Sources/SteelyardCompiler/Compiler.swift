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
  ///
  /// - Parameters:
  ///   - sources: The files.
  ///   - advice: Whether remarks are wanted that accuse nobody of a fault.
  ///   - meter: Takes the time of every pass and proof, where that is wanted.
  /// - Returns: The remarks, and the catalog where nothing forbids its use.
  public static func compile(
    _ sources: [SourceFile],
    advice: Bool = false,
    meter: CompilationMeter? = nil
  ) -> Compilation {
    let sources = sources.inOrder
    let readings = meter.time("read") {
      sources.indices.map { $0 }.concurrentMap { DeclaredFile(sources[$0], file: $0) }
    }
    let (resolution, diagnostics) = resolve(readings, advice: advice, meter: meter)
    let isSound = !diagnostics.contains { $0.severity == .error }
    return Compilation(
      catalog: isSound ? resolution.catalog : nil,
      diagnostics: diagnostics.inReadingOrder.capped(),
      sources: sources
    )
  }

  /// Resolves and proves what was declared, and runs the examples.
  static func resolve(
    _ readings: [DeclaredFile],
    in setting: CompilationSetting = CompilationSetting(),
    advice: Bool = false,
    meter: CompilationMeter? = nil
  ) -> (Resolution, [Diagnostic]) {
    var resolution = checked(
      readings,
      in: setting,
      advice: advice,
      meter: meter
    )
    var examples = ExampleRun(resolution, diagnostics: resolution.log.diagnostics)
    meter.time("examples") { examples.run() }
    resolution.log.append(examples.log.diagnostics)
    return (resolution, resolution.log.diagnostics)
  }

  /// Everything that can be said of what was declared short of running the examples.
  static func checked(
    _ readings: [DeclaredFile],
    in setting: CompilationSetting = CompilationSetting(),
    advice: Bool = false,
    meter: CompilationMeter? = nil
  ) -> Resolution {
    var resolution = meter.time("resolve") {
      Resolution(readings.compactMap(\.volume), in: setting)
    }
    resolution.log.append(readings.flatMap(\.diagnostics))
    resolution.log.append(Checks.run(on: resolution, in: setting, advice: advice, meter: meter))
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
