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

  /// What is wrong with the files of a rules folder, batch by batch as when it is built, and in the same words.
  ///
  /// - Parameters:
  ///   - sources: The files.
  ///   - advice: Whether remarks are wanted that accuse nobody of a fault.
  /// - Returns: The remarks, and the texts to which they refer.
  public static func check(_ sources: [SourceFile], advice: Bool = false) -> Check {
    let aim = BuildAim.remarks(advice: advice)
    let build = CachedBuild(sources.inOrder, engine: "", cache: NoCache(), aim: aim).run()
    if let build { return Check(diagnostics: build.diagnostics, sources: build.sources) }
    let compilation = compile(sources, advice: advice)
    return Check(diagnostics: compilation.diagnostics, sources: compilation.sources)
  }
}
