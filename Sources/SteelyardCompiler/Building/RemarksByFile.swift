import SteelyardDiagnostics

/// What was found in files that were compiled together, file by file.
///
/// Whether there are powers at all is asked of the whole folder, and so is no remark on some of its files.
struct RemarksByFile: Sendable {
  private let remarks: [Int: [Diagnostic]]

  init(_ diagnostics: [Diagnostic]) {
    let own = diagnostics.filter { $0.code != EmptyCatalogue.code.code }
    remarks = Dictionary(grouping: own, by: \.span.file)
  }

  /// The remarks on some files.
  func remarks(on files: [Int]) -> [Diagnostic] { files.flatMap { remarks[$0] ?? [] } }
}
