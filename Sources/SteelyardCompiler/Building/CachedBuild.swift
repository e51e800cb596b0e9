import SteelyardArtifact
import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax

/// A build that takes from a cache what has not changed.
///
/// Files are compiled in groups: a volume with those that refine its powers. Apart from that a file sees only the definitions of
/// others (instruments, measures, circumstances, procedures, deadlines), which are read anew every time. So a group depends on
/// the bytes of its files and on the digest of all definitions, and these are its key. Nothing is kept of what has an error.
struct CachedBuild {
  let sources: [SourceFile]
  private let engine: String
  private let cache: any CompilationCache
  private let aim: BuildAim
  private let digests: [String]

  init(
    _ sources: [SourceFile],
    engine: String,
    cache: any CompilationCache,
    aim: BuildAim = .rows
  ) {
    self.sources = sources
    self.engine = engine
    self.cache = cache
    self.aim = aim
    digests = sources.concurrentMap { $0.digest ?? Digest.text(of: $0.bytes) }
  }

  /// The build, or nil where the whole compiler has to look at the whole folder.
  ///
  /// Which files belong together is guessed from their lines, so that each is read once. Where its tree tells otherwise, what was
  /// compiled with the wrong files is compiled again.
  func run() -> Build? {
    var outlines = knownOutlines()
    var last: BuildRound?
    while true {
      guard let files = groups(of: outlines),
        let round = compile(outlines, files, after: last)
      else {
        guard outlines.contains(where: { !$0.isSure }) else { return nil }
        outlines = sources.indices.map { $0 }.concurrentMap(readOutline)
        continue
      }
      let isRight = round.outlines.allSatisfy { $0.outline.digest == outlines[$0.file].digest }
      for read in round.outlines { outlines[read.file] = read.outline }
      if isRight { return finish(round, outlines) }
      last = round
    }
  }

  private func compile(
    _ outlines: [SureOutline],
    _ files: FileGroups,
    after last: BuildRound?
  ) -> BuildRound? {
    let definers = outlines.indices.filter { outlines[$0].definesForOthers }
    let defining = definers.concurrentMap { DefiningFile(sources[$0], file: $0) }
    guard let definitions = Definitions(defining.map(\.definitions)) else { return nil }
    var round = BuildRound(files: files, definitions: definitions)
    let keys = definitions.digest.map { digest in files.groups.map { key(of: $0, digest) } }
    round.keys = keys
    round.groups = last?.soundGroups(of: round) ?? files.groups.map { _ in nil }
    if let keys { round.groups = known(round.groups, files.groups, keys) }
    let missing = round.groups.indices.filter { round.groups[$0] == nil }
    round.compiled = (last?.compiled ?? []).union(missing.flatMap { files.groups[$0] })
    let compiler = BatchCompiler(sources: sources, files: files, defining: defining, aim: aim)
    let batches = compiler.batches(of: missing)
    let made = batches.concurrentMap { batch -> CompiledBatch? in
      let made = compiler.compile(batch, expecting: outlines)
      for (number, group) in zip(batch, made?.groups ?? []) {
        if let key = keys?[number] { keep(group, key, files.groups[number]) }
      }
      for (file, outline) in made?.outlines ?? [] { keep(outline, of: file) }
      return made
    }
    for (batch, made) in zip(batches, made) {
      guard let made else { return nil }
      for (number, group) in zip(batch, made.groups) { round.groups[number] = group }
      round.outlines += made.outlines
    }
    // A group that was known by its digest alone may yet have been put together by a guess.
    let read = Set(round.outlines.map(\.file))
    let unsure = outlines.indices.filter { !outlines[$0].isSure && !read.contains($0) }
    round.outlines += zip(unsure, unsure.concurrentMap(readOutline)).map { ($0, $1) }
    return round
  }

  private func finish(_ round: BuildRound, _ outlines: [SureOutline]) -> Build? {
    let groups = round.groups.compactMap(\.self)
    let diagnostics = groups.flatMap(\.diagnostics).inReadingOrder.capped()
    guard aim == .rows, !diagnostics.contains(where: { $0.severity == .error }) else {
      return Build(diagnostics, sources)
    }
    let build = link(groups, round, diagnostics)
    let keys = (round.keys ?? []) + digests.map(outlineKey) + [groupingKey(outlines)]
    cache.forget(allBut: Set(keys))
    return build
  }

  private func outlineKey(_ digest: String) -> String {
    Digest.text(of: Array("outline \(engine) \(digest)".utf8))
  }

  private func groupingKey(_ outlines: [SureOutline]) -> String {
    let parts = outlines.map(\.digest).joined(separator: " ")
    return Digest.text(of: Array("grouping \(engine) \(parts)".utf8))
  }

  private func key(of files: [Int], _ definitions: String) -> String {
    let parts = files.map { digests[$0] }.joined(separator: " ")
    return Digest.text(of: Array("group \(engine) \(definitions) \(parts)".utf8))
  }
}

extension CachedBuild {
  /// The outlines of all files, from the cache or by a guess.
  private func knownOutlines() -> [SureOutline] {
    sources.indices.map { $0 }.concurrentMap { file in
      let key = outlineKey(digests[file])
      if let known = cache.record(key).flatMap({ SureOutline($0, key: key) }) { return known }
      return SureOutline(FileOutline(OutlineGuess(sources[file].bytes)), isSure: false)
    }
  }

  /// The outline of a file by its tree.
  @Sendable
  private func readOutline(_ file: Int) -> SureOutline {
    let root = YAMLReader.read(sources[file], file: file).root
    let outline = SureOutline(FileOutline(root), isSure: true)
    keep(outline, of: file)
    return outline
  }

  private func keep(_ outline: SureOutline, of file: Int) {
    let key = outlineKey(digests[file])
    guard !sources[file].isBroken else { return }
    if let record = outline.record(key: key) { cache.keep(record, under: key) }
  }

  /// Which files belong together; as long as no outline changes the cache tells.
  private func groups(of outlines: [SureOutline]) -> FileGroups? {
    let key = groupingKey(outlines)
    if let known = cache.record(key).flatMap({ FileGroups($0, key: key, count: sources.count) }) {
      return known
    }
    let whole = outlines.indices.map { $0 }.concurrentMap { file in
      outlines[file].outline ?? readOutline(file).outline ?? FileOutline(nil)
    }
    let groups = FileGroups(whole)
    if let record = groups?.record(key: key) { cache.keep(record, under: key) }
    return groups
  }

  /// The groups that have been compiled, in this build or as the cache remembers.
  private func known(
    _ groups: [CompiledGroup?],
    _ files: [[Int]],
    _ keys: [String]
  ) -> [CompiledGroup?] {
    let cache = cache
    return groups.indices.map { $0 }.concurrentMap { number in
      groups[number]
        ?? cache.record(keys[number])
        .flatMap { CompiledGroup($0, key: keys[number], files: files[number]) }
    }
  }

  private func keep(_ group: CompiledGroup, _ key: String, _ files: [Int]) {
    // What was read may be something else than the key says.
    guard !group.parts.isEmpty, !files.contains(where: { sources[$0].isBroken }),
      let record = group.record(key: key, files: files)
    else { return }
    cache.keep(record, under: key)
  }

  private func link(
    _ groups: [CompiledGroup],
    _ round: BuildRound,
    _ diagnostics: [Diagnostic]
  ) -> Build? {
    guard !groups.contains(where: \.parts.isEmpty) else { return nil }
    do throws(LoweringError) {
      let contents = try Linking.link(
        groups,
        members: round.files.groups,
        order: round.files.order,
        catalog: round.definitions.catalog
      )
      guard let contents else { return nil }
      return Build(
        bytes: ArtifactWriter.bytes(of: contents),
        diagnostics: diagnostics,
        sources: sources,
        trouble: nil,
        powerCount: contents.powers.count,
        standardCount: contents.standards.count,
        reusedFiles: sources.count - round.compiled.count
      )
    } catch {
      return nil
    }
  }
}

extension Build {
  /// A build that came to remarks alone.
  fileprivate init(_ remarks: [Diagnostic], _ sources: [SourceFile]) {
    self.init(
      bytes: nil,
      diagnostics: remarks,
      sources: sources,
      trouble: nil,
      powerCount: 0,
      standardCount: 0,
      reusedFiles: 0
    )
  }
}
