public import SteelyardDiagnostics

extension Compiler {
  /// Compiles the files of a rules folder to the bytes of a compiled catalogue.
  ///
  /// With a cache only the files that have changed are compiled, with those that refine each other's powers; the bytes and the
  /// remarks are the same as without.
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
    if let cache {
      var build = CachedBuild(sources.inOrder, engine: engine, cache: cache)
      if let build = build.run() { return build }
    }
    return Build(compile(sources))
  }
}
