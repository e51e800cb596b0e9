import SteelyardArtifact
import SteelyardCompiler
import SteelyardDiagnostics
import TestSupport
import Testing

// Which files belong together is guessed from their lines; a wrong guess must cost time and nothing else.

/// Builds a folder without and with a cache, and expects what the whole compiler makes of it.
private func expectWhole(_ sources: [SourceFile], _ comment: String) throws {
  let whole = Compiler.compile(sources)
  let bytes = try whole.catalog.map { try CompiledCatalog.bytes(of: $0) }
  let cache = MemoryCache()
  for (name, build) in [
    ("without a cache", Compiler.build(sources, engine: "test")),
    ("with an empty cache", Compiler.build(sources, engine: "test", cache: cache)),
    ("with a full cache", Compiler.build(sources, engine: "test", cache: cache)),
  ] {
    #expect(build.bytes == bytes, "\(comment), \(name)")
    #expect(build.diagnostics == whole.diagnostics, "\(comment), \(name)")
  }
}

/// Moves all but the top of a text further in, so that no line stands where it is looked for.
private func movedIn(_ bytes: [UInt8]) -> [UInt8] {
  let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  return Array(
    lines.map { $0.first == 0x20 ? [0x20, 0x20] + $0 : Array($0) }.joined(separator: [0x0A])
  )
}

/// Puts the keys of a text into quotation marks.
private func quoted(_ bytes: [UInt8]) -> [UInt8] {
  var text = String(decoding: bytes, as: UTF8.self)
  for key in ["catalog", "instruments", "circumstances", "powers", "standards", "measures"] {
    text = text.replacing("\n\(key):", with: "\n\"\(key)\":")
  }
  return Array(text.utf8)
}

@Test(arguments: Array(UInt64(1)...6))
func `files in another layout compile to the same`(seed: UInt64) throws {
  let bench = RulesBench(seed: seed)
  for (name, change) in [("moved in", movedIn), ("quoted", quoted)] {
    var all = bench
    for path in bench.files.keys { all.files[path] = bench.files[path].map(change) }
    try expectWhole(all.sources, "seed \(seed), all \(name)")
    // The bytes do not tell how the texts were laid out.
    let build = Compiler.build(all.sources, engine: "test")
    #expect(build.bytes == Compiler.build(bench.sources, engine: "test").bytes)
    for path in bench.files.keys.sorted().prefix(3) {
      var one = bench
      one.files[path] = bench.files[path].map(change)
      try expectWhole(one.sources, "seed \(seed), \(path) \(name)")
    }
  }
}

@Test
func `what only looks like a power or a definition is none`() throws {
  let text = """
    steelyard: 1
    catalog:
      id: text
      title: |
        某目录
      issuer: {name: 某市, authority: "350200"}
    instruments:
      某法: {title: 某法, kind: law, in_force: {from: 2000-01-01}}
    powers:
      - id: text.one # 第一项
        name: 事项
        note: |
          一段文字
        kind: penalty
        basis: 某法 第1条
        statute: [{fine: 1000元以下}]
      - name: 另一项
        note: "
      - id: text.three
      "
        id: 'text.two'
        kind: penalty
        basis: 某法 第2条
        statute: [{fine: 1000元以下}]

    """
  let other = """
    steelyard: 1
    catalog: {title: 下级, issuer: {name: 某区, authority: "350203"}, id: lower}
    standards:
    - {bands: [{grade: 一般, fine: 1000元以下}], basis: 某法 第2条, power: text.two}

    """
  try expectWhole(
    [SourceFile(path: "a.yaml", text: text), SourceFile(path: "b.yaml", text: other)],
    "texts that look like keys"
  )
}
