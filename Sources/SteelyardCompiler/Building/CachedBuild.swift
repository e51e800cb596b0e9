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
  private let digests: [String]

  init(_ sources: [SourceFile], engine: String, cache: any CompilationCache) {
    self.sources = sources
    self.engine = engine
    self.cache = cache
    digests = sources.concurrentMap { Digest.text(of: $0.bytes) }
  }

  /// The build, or nil where the whole compiler has to look at the whole folder.
  func run() -> Build? {
    let outlines = outlines()
    guard let files = FileGroups(outlines) else { return nil }
    let definers = outlines.indices.filter { outlines[$0].definesForOthers }
    let defining = definers.concurrentMap { DefiningFile(sources[$0], file: $0) }
    guard let definitions = Definitions(defining.map(\.definitions)) else { return nil }
    let keys = definitions.digest.map { digest in files.groups.map { key(of: $0, digest) } }
    var groups = keys.map { known(files.groups, $0) } ?? files.groups.map { _ in nil }
    let missing = groups.indices.filter { groups[$0] == nil }
    let compiler = BatchCompiler(sources: sources, files: files, defining: defining)
    let made = compiler.batches(of: missing).concurrentMap { batch in
      let made = compiler.compile(batch)
      for (number, group) in zip(batch, made ?? []) {
        if let key = keys?[number] { keep(group, key, files.groups[number]) }
      }
      return zip(batch, made ?? []).map { (number: $0, group: $1) }
    }
    for (number, group) in made.joined() { groups[number] = group }
    let found = groups.compactMap(\.self)
    guard found.count == groups.count else { return nil }
    let diagnostics = found.flatMap(\.diagnostics).inReadingOrder.capped()
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      return Build(diagnostics, sources)
    }
    let build = link(found, files, definitions, diagnostics, made: Set(missing))
    cache.forget(allBut: Set((keys ?? []) + digests.map(outlineKey)))
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
  /// The outlines of all files, from the cache or by reading.
  private func outlines() -> [FileOutline] {
    let keys = digests.map(outlineKey)
    return sources.indices.map { $0 }.concurrentMap { file in
      let known = cache.record(keys[file]).flatMap { FileOutline($0, key: keys[file]) }
      if let known { return known }
      let outline = FileOutline(YAMLReader.read(sources[file], file: file).root)
      cache.keep(outline.record(key: keys[file]), under: keys[file])
      return outline
    }
  }

  private func known(_ groups: [[Int]], _ keys: [String]) -> [CompiledGroup?] {
    let cache = cache
    return groups.indices.map { $0 }.concurrentMap { number in
      cache.record(keys[number])
        .flatMap { CompiledGroup($0, key: keys[number], files: groups[number]) }
    }
  }

  private func keep(_ group: CompiledGroup, _ key: String, _ files: [Int]) {
    guard !group.parts.isEmpty, let record = group.record(key: key, files: files) else { return }
    cache.keep(record, under: key)
  }

  private func link(
    _ groups: [CompiledGroup],
    _ files: FileGroups,
    _ definitions: Definitions,
    _ diagnostics: [Diagnostic],
    made: Set<Int>
  ) -> Build? {
    guard !groups.contains(where: \.parts.isEmpty) else { return nil }
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
        diagnostics: diagnostics,
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

extension Build {
  /// A build that came to nothing because of errors.
  fileprivate init(_ errors: [Diagnostic], _ sources: [SourceFile]) {
    self.init(
      bytes: nil,
      diagnostics: errors,
      sources: sources,
      trouble: nil,
      powerCount: 0,
      standardCount: 0,
      reusedFiles: 0
    )
  }
}
