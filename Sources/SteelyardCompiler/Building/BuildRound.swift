/// A folder compiled in groups that may have been put together by a guess.
struct BuildRound: Sendable {
  let files: FileGroups
  let definitions: Definitions
  /// The groups; nil where one has not been compiled yet.
  var groups: [CompiledGroup?] = []
  /// For each group its key; nil where an error among the definitions leaves none.
  var keys: [String]?
  /// The files that were compiled, in this round or before.
  var compiled: Set<Int> = []
  /// What the trees of files told that were read now.
  var outlines: [(file: Int, outline: SureOutline)] = []

  init(files: FileGroups, definitions: Definitions) {
    (self.files, self.definitions) = (files, definitions)
  }

  /// The groups of another round of which nothing is wrong here and which would come out the same there.
  func soundGroups(of next: BuildRound) -> [CompiledGroup?]? {
    guard let digest = definitions.digest, digest == next.definitions.digest else { return nil }
    let pairs = zip(files.groups, groups).filter { $0.1?.parts.isEmpty == false }
    let known = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    return next.files.groups.map { known[$0] ?? nil }
  }
}
