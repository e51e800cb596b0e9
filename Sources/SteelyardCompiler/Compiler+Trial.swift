import SteelyardArtifact
package import SteelyardDiagnostics
import SteelyardModel
package import SteelyardSyntax

extension Compiler {
  /// Compiles a rules folder and runs its examples and the cases of tables, keeping what came of each.
  ///
  /// - Parameters:
  ///   - sources: The rules.
  ///   - tables: The tables of cases.
  ///   - read: Reads a table, which has a number among the files, as a tree.
  /// - Returns: What came of every example and case, or what makes the rules unusable.
  package static func trial(
    _ sources: [SourceFile],
    tables: [SourceFile],
    reading read: (SourceFile, Int) -> YAMLReading
  ) -> ExampleTrial {
    let (sources, tables) = (sources.inOrder, tables.inOrder)
    let resolution = checked(
      sources.indices.map { $0 }.concurrentMap { DeclaredFile(sources[$0], file: $0) }
    )
    var faults = resolution.log.diagnostics.filter { $0.severity == .error }
    var log = DiagnosticLog()
    let declarations = tables.enumerated().compactMap { position, table in
      let reading = read(table, sources.count + position)
      log.append(reading.diagnostics)
      return reading.root.flatMap { CaseTableDeclaration($0, log: &log) }
    }
    faults += log.diagnostics.filter { $0.severity == .error }
    let compiled = faults.isEmpty ? compiled(resolution, faults: &faults) : nil
    var run = ExampleRun(resolution, diagnostics: [], keepsResults: true)
    if let compiled { run.run(declarations, in: compiled) }
    return ExampleTrial(
      catalog: compiled,
      faults: faults,
      results: run.results,
      sources: sources + tables
    )
  }

  private static func compiled(
    _ resolution: Resolution,
    faults: inout [Diagnostic]
  ) -> CompiledCatalog? {
    do {
      return try CompiledCatalog(resolution.catalog)
    } catch let error as LoweringError {
      var log = DiagnosticLog()
      if let place = resolution.place(of: error) {
        log.report(.tooLargeToCompile, error.message, at: place)
      }
      faults += log.diagnostics
    } catch {
      // Our own bytes are not refused by our own reader.
      assertionFailure("\(error)")
    }
    return nil
  }
}

extension Resolution {
  /// The power a fault of lowering is about, or the first one.
  fileprivate func place(of error: LoweringError) -> SourceSpan? {
    (powers.first { $0.power.id == error.power } ?? powers.first)?.place
  }
}
