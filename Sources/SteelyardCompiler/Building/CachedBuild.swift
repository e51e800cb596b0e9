import SteelyardArtifact
import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax

/// A build that takes from a cache what has not changed.
///
/// Files are compiled in groups: a volume with those that refine its powers. Apart from that a file sees only the definitions of
/// others (instruments, measures, circumstances, procedures, deadlines), which are read anew every time. So a group depends on
/// the bytes of its files and on the digest of all definitions, and these are its key. Whatever has an error is left to the whole
/// compiler, and nothing of it is kept.
struct CachedBuild {
  let sources: [SourceFile]
  private let engine: String
  private let cache: any CompilationCache
  private let digests: [String]
  /// About so many bytes are compiled at a time, so that their trees need not all be in memory.
  private static let batchBytes = 16 << 20

  init(_ sources: [SourceFile], engine: String, cache: any CompilationCache) {
    self.sources = sources
    self.engine = engine
    self.cache = cache
    digests = sources.concurrentMap { Digest.text(of: $0.bytes) }
  }

  /// The build, or nil where the whole compiler has to look at the whole folder.
  func run() -> Build? {
    guard let outlines = outlines(), let files = FileGroups(outlines) else { return nil }
    let definers = outlines.indices.filter { outlines[$0].definesForOthers }
    guard let definitions = Definitions(definers.map(definitions)) else { return nil }
    let keys = files.groups.map { key(of: $0, definitions.digest) }
    var groups = known(files.groups, keys)
    let missing = groups.indices.filter { groups[$0] == nil }
    if !missing.isEmpty {
      for batch in batches(of: missing, files.groups) {
        guard let made = compile(batch.map { files.groups[$0] }, definers) else { return nil }
        for (number, group) in zip(batch, made) {
          groups[number] = group
          keep(group, keys[number], files.groups[number])
        }
      }
    }
    let build = link(groups.compactMap(\.self), files, definitions, made: Set(missing))
    cache.forget(allBut: Set(keys + digests.map(outlineKey)))
    return build
  }

  private func outlineKey(_ digest: String) -> String {
    Digest.text(of: Array("outline \(engine) \(digest)".utf8))
  }

  private func key(of files: [Int], _ definitions: String) -> String {
    let parts = files.map { digests[$0] }.joined(separator: " ")
    return Digest.text(of: Array("group \(engine) \(definitions) \(parts)".utf8))
  }
}

extension CachedBuild {
  /// The outlines of all files, from the cache or by reading; nil where a file cannot be outlined.
  private func outlines() -> [FileOutline]? {
    let keys = digests.map(outlineKey)
    let outlines = sources.indices.map { $0 }.concurrentMap { [cache, sources] file in
      let known = cache.record(keys[file]).flatMap { FileOutline($0, key: keys[file]) }
      if let known { return known as FileOutline? }
      let reading = YAMLReader.read(sources[file], file: file)
      guard !reading.diagnostics.contains(where: { $0.severity == .error }) else { return nil }
      let outline = reading.root.flatMap(FileOutline.init)
      if let outline { cache.keep(outline.record(key: keys[file]), under: keys[file]) }
      return outline
    }
    let found = outlines.compactMap(\.self)
    return found.count == sources.count ? found : nil
  }

  private func definitions(of file: Int) -> DeclaredFile {
    DeclaredFile(sources[file], file: file, isWhole: false).definitions
  }

  /// The groups in batches of about one size.
  private func batches(of groups: [Int], _ files: [[Int]]) -> [[Int]] {
    var batches: [[Int]] = [[]]
    var size = 0
    for group in groups {
      if size > Self.batchBytes {
        batches.append([])
        size = 0
      }
      batches[batches.count - 1].append(group)
      size += files[group].reduce(0) { $0 + sources[$1].bytes.count }
    }
    return batches
  }

  private func known(_ groups: [[Int]], _ keys: [String]) -> [CompiledGroup?] {
    let cache = cache
    return groups.indices.map { $0 }.concurrentMap { number in
      cache.record(keys[number])
        .flatMap { CompiledGroup($0, key: keys[number], files: groups[number]) }
    }
  }

  private func keep(_ group: CompiledGroup, _ key: String, _ files: [Int]) {
    guard let record = group.record(key: key, files: files) else { return }
    cache.keep(record, under: key)
  }

  /// Compiles groups of files; nil where there is an error.
  private func compile(_ groups: [[Int]], _ definers: [Int]) -> [CompiledGroup]? {
    let files = Set(groups.flatMap(\.self))
    let readings = files.union(definers).sorted().concurrentMap { [sources] file in
      let isWhole = files.contains(file)
      let read = DeclaredFile(sources[file], file: file, isWhole: isWhole)
      return isWhole ? read : read.definitions
    }
    let (resolution, diagnostics) = Compiler.resolve(readings)
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    return GroupMaker(resolution, diagnostics)?.make(groups)
  }

  private func link(
    _ groups: [CompiledGroup],
    _ files: FileGroups,
    _ definitions: Definitions,
    made: Set<Int>
  ) -> Build? {
    let reused = files.groups.indices.filter { !made.contains($0) }
    do throws(LoweringError) {
      let contents = try Linking.link(
        groups,
        members: files.groups,
        order: files.order,
        catalog: definitions.catalog
      )
      guard let contents else { return nil }
      return Build(
        bytes: ArtifactWriter.bytes(of: contents),
        diagnostics: groups.flatMap(\.diagnostics).inReadingOrder,
        sources: sources,
        trouble: nil,
        powerCount: contents.powers.count,
        standardCount: contents.standards.count,
        reusedFiles: reused.reduce(0) { $0 + files.groups[$1].count }
      )
    } catch {
      return nil
    }
  }
}
