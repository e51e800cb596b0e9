import SteelyardDiagnostics

/// A file that defines what others may use.
struct DefiningFile: Sendable {
  /// Its number.
  let file: Int
  /// What others may see of it.
  let definitions: DeclaredFile

  init(_ source: SourceFile, file: Int) {
    self.file = file
    definitions = DeclaredFile(source, file: file, isWhole: false).definitions
  }
}
