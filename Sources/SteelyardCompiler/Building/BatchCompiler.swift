import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax

/// Compiles some groups of files at a time, from the text to the rows, so that the trees of all files need not be in memory.
///
/// Batches know nothing of each other and are compiled side by side.
struct BatchCompiler: Sendable {
  let sources: [SourceFile]
  let files: FileGroups
  /// The files that define what others may use.
  let defining: [DefiningFile]
  /// What is wanted of them.
  let aim: BuildAim
  /// What was found out about files that were compiled before.
  private let memory = CompilationMemory()

  init(sources: [SourceFile], files: FileGroups, defining: [DefiningFile], aim: BuildAim) {
    (self.sources, self.files, self.defining, self.aim) = (sources, files, defining, aim)
  }

  /// About so many bytes are compiled at a time where little is defined.
  private static let leastBytes = 1 << 19
  /// And so many where much is, which has to be resolved for every batch.
  private static let mostBytes = 8 << 20

  /// Some groups in batches of about one size.
  func batches(of groups: [Int]) -> [[Int]] {
    let defined = defining.reduce(0) { $0 + sources[$1.file].bytes.count }
    let limit = min(max(defined, Self.leastBytes), Self.mostBytes)
    var batches: [[Int]] = []
    var size = limit
    for group in groups {
      if size >= limit {
        batches.append([])
        size = 0
      }
      batches[batches.count - 1].append(group)
      size += files.groups[group].reduce(0) { $0 + sources[$1].bytes.count }
    }
    return batches
  }

  /// Compiles groups.
  ///
  /// - Parameters:
  ///   - batch: The groups.
  ///   - expected: What is thought of all files.
  /// - Returns: The groups, which hold their remarks and nothing else where there are errors; none of them where the trees tell
  ///   otherwise than was thought; nil where something is too large, which is for the whole compiler to tell.
  func compile(_ batch: [Int], expecting expected: [SureOutline]) -> CompiledBatch? {
    let groups = batch.map { files.groups[$0] }
    let own = Set(groups.joined())
    let setting = CompilationSetting(
      powersElsewhere: files.strays.isDisjoint(with: own) ? [] : files.powers(outside: own),
      memory: memory
    )
    let read = own.sorted().concurrentMap { (file: $0, DeclaredFile(sources[$0], file: $0)) }
    let outlines = read.map { file, declared in
      (file: file, outline: SureOutline(FileOutline(declared.volume?.root), isSure: true))
    }
    guard outlines.allSatisfy({ $0.outline.digest == expected[$0.file].digest }) else {
      return CompiledBatch(groups: [], outlines: outlines)
    }
    let readings = readings(beside: read, own)
    let (resolution, diagnostics) = Compiler.resolve(readings, in: setting, advice: aim.isAdvice)
    guard !diagnostics.contains(where: { $0.code == DiagnosticCode.tooLargeToCompile.code }) else {
      return nil
    }
    let remarks = RemarksByFile(diagnostics)
    guard aim == .rows, !diagnostics.contains(where: { $0.severity == .error }) else {
      return CompiledBatch(
        groups: groups.map { CompiledGroup(parts: [], diagnostics: remarks.remarks(on: $0)) },
        outlines: outlines
      )
    }
    return GroupMaker(resolution, remarks)?.make(groups)
      .map { CompiledBatch(groups: $0, outlines: outlines) }
  }

  /// Some files, and what all others define, in the order of their paths.
  private func readings(
    beside whole: [(file: Int, DeclaredFile)],
    _ own: Set<Int>
  ) -> [DeclaredFile] {
    let others = defining.filter { !own.contains($0.file) }.map { (file: $0.file, $0.definitions) }
    return (whole + others).sorted { $0.file < $1.file }.map { $0.1 }
  }
}
