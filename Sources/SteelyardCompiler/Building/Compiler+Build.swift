public import SteelyardDiagnostics

extension Compiler {
  /// Compiles the files of a rules folder to the bytes of a compiled catalogue.
  ///
  /// It is done batch by batch, so that memory does not grow with the trees of all files, whether they have faults or not. With a cache only the files that have
  /// changed are compiled, with those that refine each other's powers; the bytes and the remarks are the same as without.
  ///
  /// - Parameters:
  ///   - sources: The files.
  ///   - engine: What tells this compiler from every other one, such as the digest of the program; records of another are left aside.
  ///   - cache: Where to keep what may be needed again.
  /// - Returns: The bytes, or what is wrong.
  public static func build(
    _ sources: [SourceFile],
    engine: String,
    cache: (any CompilationCache)? = nil
  ) -> Build {
    let cache = cache ?? NoCache()
    let build = CachedBuild(sources.inOrder, engine: engine, cache: cache).run()
    return build ?? Build(compile(sources))
  }
}
