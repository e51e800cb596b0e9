import SteelyardDiagnostics
import SteelyardSyntax

/// One file as far as it can be understood alone.
struct DeclaredFile: Sendable {
  /// What it declares; nil where it is no rules file at all.
  let volume: VolumeDeclaration?
  /// What is wrong with it.
  let diagnostics: [Diagnostic]

  /// Reads a file, which has a number among those that are read together.
  init(_ source: SourceFile, file: Int, isWhole: Bool = true) {
    let reading = YAMLReader.read(source, file: file)
    var log = DiagnosticLog()
    volume = reading.root.flatMap { VolumeDeclaration($0, isWhole: isWhole, log: &log) }
    diagnostics = reading.diagnostics + log.diagnostics
  }

  private init(volume: VolumeDeclaration?) {
    self.volume = volume
    diagnostics = []
  }

  /// What other files may see of it, apart from powers and factors.
  var definitions: DeclaredFile { DeclaredFile(volume: volume?.definitions) }
}
