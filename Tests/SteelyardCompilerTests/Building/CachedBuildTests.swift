import SteelyardArtifact
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardModel
import TestSupport
import Testing

/// Builds with a cache and without, and expects the same.
@discardableResult
private func expectSame(
  _ sources: [SourceFile],
  _ cache: MemoryCache,
  _ comment: @autoclosure () -> String
) -> Build {
  let cached = Compiler.build(sources, engine: "test", cache: cache)
  let clean = Compiler.build(sources, engine: "test")
  #expect(cached.bytes == clean.bytes, "\(comment())")
  #expect(cached.diagnostics == clean.diagnostics, "\(comment())")
  #expect(cached.trouble == clean.trouble, "\(comment())")
  #expect(cached.powerCount == clean.powerCount && cached.standardCount == clean.standardCount)
  // Neither may differ from what the whole compiler finds when it looks at the whole folder.
  let whole = Compiler.compile(sources)
  #expect(cached.diagnostics == whole.diagnostics, "\(comment())")
  #expect(cached.bytes == whole.catalog.flatMap { try? CompiledCatalog.bytes(of: $0) })
  return cached
}

@Test(arguments: Array(UInt64(1)...6))
func `after any edits a build with the cache is the build without it`(seed: UInt64) {
  var bench = RulesBench(seed: seed)
  let cache = MemoryCache()
  expectSame(bench.sources, cache, "seed \(seed)")
  var edits: [String] = []
  for _ in 0..<10 {
    edits.append(bench.edit())
    expectSame(bench.sources, cache, "seed \(seed): \(edits.joined(separator: ", "))")
    // A folder that cannot be compiled any more is begun anew, so that the edits go on meeting sound rules.
    if Compiler.build(bench.sources, engine: "test").bytes == nil {
      bench.files = RulesBench(seed: seed).files
    }
  }
}

@Test(arguments: Array(UInt64(1)...16))
func `a build is what the whole catalog is lowered to`(seed: UInt64) throws {
  let sources = RulesBench(seed: seed).sources
  let catalog = try #require(Compiler.compile(sources).catalog, "seed \(seed)")
  let built = Compiler.build(sources, engine: "test", cache: MemoryCache())
  #expect(try built.bytes == CompiledCatalog.bytes(of: catalog), "seed \(seed)")
}

@Test
func `only what changed is compiled again, and its warnings are shown again`() throws {
  var bench = RulesBench(seed: 1)
  for number in UInt64(1)...5 {
    bench.files["new\(number).yaml"] = Array(RulesBench.volume(number).utf8)
  }
  let cache = MemoryCache()
  #expect(expectSame(bench.sources, cache, "first").reusedFiles == 0)
  let second = expectSame(bench.sources, cache, "second")
  #expect(second.reusedFiles == bench.files.count)
  #expect(second.diagnostics.filter { $0.code == "unused-factor" }.count == 5)
  bench.files["new3.yaml"] = Array(RulesBench.volume(3, most: "3000元").utf8)
  #expect(expectSame(bench.sources, cache, "third").reusedFiles == bench.files.count - 1)
  // An error is looked for in the whole folder, and nothing of it is kept.
  bench.files["new3.yaml"] = Array(RulesBench.volume(3, most: "5元").utf8)
  let failed = expectSame(bench.sources, cache, "fourth")
  #expect(failed.bytes == nil && failed.diagnostics.contains { $0.severity == .error })
  bench.files["new3.yaml"] = Array(RulesBench.volume(3, most: "3000元").utf8)
  #expect(expectSame(bench.sources, cache, "fifth").reusedFiles >= bench.files.count - 1)
}

@Test
func `another engine takes nothing from the cache`() {
  let sources = RulesBench(seed: 2).sources
  let cache = MemoryCache()
  _ = Compiler.build(sources, engine: "one", cache: cache)
  #expect(Compiler.build(sources, engine: "two", cache: cache).reusedFiles == 0)
}

@Test
func `what no file needs any more is let go`() {
  var bench = RulesBench(seed: 3)
  let cache = MemoryCache()
  expectSame(bench.sources, cache, "first")
  let before = cache.keys
  bench.files["new1.yaml"] = Array(RulesBench.volume(1).utf8)
  expectSame(bench.sources, cache, "second")
  bench.files.removeValue(forKey: "new1.yaml")
  expectSame(bench.sources, cache, "third")
  #expect(cache.keys == before)
}

@Test(arguments: Array(UInt64(1)...4))
func `a damaged record is noticed and made again`(seed: UInt64) throws {
  let bench = RulesBench(seed: seed)
  let cache = MemoryCache()
  expectSame(bench.sources, cache, "seed \(seed)")
  var random = SplitMix64(seed: seed)
  for key in cache.keys {
    let sound = try #require(cache.record(key))
    for _ in 0..<4 {
      var spoilt = sound
      let place = random.count(0...(spoilt.count - 1))
      switch random.count(0...2) {
      case 0: spoilt[place] ^= UInt8(random.number(1...255))
      case 1: spoilt.removeSubrange(place...)
      default: spoilt.insert(7, at: place)
      }
      guard spoilt != sound else { continue }
      cache.keep(spoilt, under: key)
      expectSame(bench.sources, cache, "seed \(seed), byte \(place) of \(key)")
      #expect(cache.record(key) == sound)
    }
    // A record under another's key is no better than a damaged one.
    cache.keep(try #require(cache.keys.first { $0 != key }.flatMap(cache.record)), under: key)
    expectSame(bench.sources, cache, "seed \(seed), another record under \(key)")
    #expect(cache.record(key) == sound)
  }
}

@Test
func `builds at one time share a cache without harm`() async {
  let cache = MemoryCache()
  await withTaskGroup(of: Void.self) { group in
    for seed in UInt64(1)...6 {
      group.addTask {
        var bench = RulesBench(seed: seed % 2)
        for _ in 0..<3 {
          expectSame(bench.sources, cache, "seed \(seed)")
          _ = bench.edit()
        }
      }
    }
  }
}

@Test
func `a demand of a higher authority reaches volumes that did not change`() throws {
  let province = """
    steelyard: 1
    catalog:
      id: province
      title: 省级通则
      issuer: {name: 某省司法厅, authority: "440000"}
      at_least_grades: {number: NUMBER, because: 某省规定 第5条}

    """
  let city = """
    steelyard: 1
    catalog:
      id: city
      title: 市级基准
      issuer: {name: 某市城管局, authority: "440100.urban"}
    instruments:
      某法: {title: 某法, kind: law, in_force: {from: 2020-01-01}}
    factors:
      次数: {type: count, domain: 1次以上}
    powers:
      - {id: city.one, name: 某事项, kind: penalty, basis: 某法 第1条, statute: [{fine: 100元以上200元以下}]}
    standards:
      - power: city.one
        basis: 某法 第1条
        known_defect: 只分两档
        bands:
          - {grade: 较轻, when: {次数: 1次}, fine: 100元以上150元以下}
          - {grade: 较重, when: {次数: 2次以上}, fine: 150元以上200元以下}

    """
  func sources(demanding number: String) -> [SourceFile] {
    let general = province.replacing("NUMBER", with: number)
    return [SourceFile(path: "a.yaml", text: general), SourceFile(path: "b.yaml", text: city)]
  }
  let cache = MemoryCache()
  let lenient = expectSame(sources(demanding: "2"), cache, "two grades are enough")
  #expect(!lenient.diagnostics.contains { $0.code == "too-few-grades" })
  let strict = expectSame(sources(demanding: "3"), cache, "three grades are demanded")
  #expect(strict.diagnostics.contains { $0.code == "too-few-grades" })
}

@Test
func `two currencies of one country are found in volumes that are compiled apart`() {
  func volume(_ id: String, _ header: String) -> SourceFile {
    SourceFile(
      path: "\(id).yaml",
      text: """
        steelyard: 1
        catalog:
          id: \(id)
          title: 某册
          issuer: {name: 某局, authority: "440100.\(id)"}
          \(header)
        powers:
          - id: \(id).one
            name: 某事项
            kind: penalty
            basis: 某法 第1条
            statute: [{fine: 100 to 200}]

        """
    )
  }
  let law = SourceFile(
    path: "law.yaml",
    text: """
      steelyard: 1
      catalog: {id: law, title: 总册, issuer: {name: 某国, authority: "000000"}}
      instruments:
        某法: {title: 某法, kind: law, in_force: {from: 2020-01-01}}

      """
  )
  let cache = MemoryCache()
  let one = expectSame(
    [law, volume("a", "note: x"), volume("b", "note: y")],
    cache,
    "one currency"
  )
  #expect(!one.diagnostics.contains { $0.code == "mixed-currencies" })
  let two = expectSame([law, volume("a", "note: x"), volume("b", "currency: USD")], cache, "two")
  #expect(two.diagnostics.contains { $0.code == "mixed-currencies" })
}
