import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardText
import TestSupport
import Testing

/// A folder with faults is told group by group, and yet as if it had been looked at whole.
private func expectWhole(_ bench: RulesBench, _ comment: String) {
  let whole = Compiler.compile(bench.sources)
  let build = Compiler.build(bench.sources, engine: "test")
  #expect(build.diagnostics == whole.diagnostics, "\(comment)")
  #expect((build.bytes == nil) == (whole.catalog == nil), "\(comment)")
  #expect(build.sources.map(\.path) == whole.sources.map(\.path))
  #expect(Compiler.check(bench.sources).diagnostics == whole.diagnostics, "\(comment)")
  let check = Compiler.check(bench.sources, advice: true)
  let advised = Compiler.compile(bench.sources, advice: true)
  #expect(check.diagnostics == advised.diagnostics, "\(comment), with advice")
  #expect(check.sources.map(\.path) == advised.sources.map(\.path))
}

extension RulesBench {
  /// Spoils a line, and tells how.
  fileprivate mutating func spoil() -> String {
    guard let path = random.one(of: files.keys.sorted()), let bytes = files[path] else { return "" }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    let place = random.count(0...(lines.count - 1))
    let how: String
    switch random.count(0...5) {
    case 0:
      how = "deleted"
      lines.remove(at: place)
    case 1:
      how = "twice"
      lines.insert(lines[place], at: place)
    case 2:
      how = "further in"
      lines[place].insert(0x20, at: 0)
    case 3:
      how = "cut"
      lines[place] = Array(lines[place].prefix(lines[place].count / 2))
    case 4:
      how = "another letter"
      let letters = lines[place].indices.filter { (0x61...0x79).contains(lines[place][$0]) }
      if let letter = random.one(of: letters) { lines[place][letter] += 1 }
    default:
      how = "an entry moved"
      lines.swapAt(place, random.count(0...(lines.count - 1)))
    }
    files[path] = Array(lines.joined(separator: [0x0A]))
    return "\(path) line \(place + 1) \(how)"
  }
}

@Test(arguments: Array(UInt64(1)...40))
func `the faults of a folder are told group by group as if it were whole`(seed: UInt64) {
  var bench = RulesBench(seed: seed)
  var faults: [String] = []
  for _ in 0..<3 {
    faults.append(bench.spoil())
    expectWhole(bench, "seed \(seed): \(faults.joined(separator: ", "))")
  }
}

@Test
func `a standard of a power nobody has is told with the power of another file that was meant`()
  throws
{
  var bench = RulesBench(seed: 1)
  for number in UInt64(1)...3 {
    bench.files["new\(number).yaml"] = Array(RulesBench.volume(number).utf8)
  }
  bench.files["stray.yaml"] = Array(
    """
    steelyard: 1
    catalog: {id: stray, title: 市级基准, issuer: {name: 某市, authority: "350200"}}
    standards:
      - power: new.2.powr
        basis: 新增办法2 第1条
        bands: [{grade: 一般, fine: 1000元以上2000元以下}]

    """.utf8
  )
  expectWhole(bench, "a stray standard")
  let build = Compiler.build(bench.sources, engine: "test")
  let remark = try #require(build.diagnostics.first { $0.code == "unknown-name" })
  #expect(remark.help.contains { $0.english.contains("new.2.power") })
}

@Test
func `names that two files declare are told as if the folder were whole`() {
  var bench = RulesBench(seed: 2)
  bench.files["first.yaml"] = Array(RulesBench.volume(1).utf8)
  bench.files["second.yaml"] = Array(RulesBench.volume(1).utf8)
  expectWhole(bench, "volume, power and instrument twice")
  let other = RulesBench.volume(1).replacing("id: new.1,", with: "id: new.2,")
  bench.files["second.yaml"] = Array(other.utf8)
  expectWhole(bench, "power and instrument twice")
}

@Test
func `what is sound beside a fault is kept`() {
  var bench = RulesBench(seed: 1)
  bench.files["laws.yaml"] = Array(
    """
    steelyard: 1
    catalog: {id: laws, title: 法律, issuer: {name: 某市, authority: "350200"}}
    instruments:
      新增办法: {title: 新增办法, kind: local-regulation, in_force: {from: 2000-01-01}}

    """.utf8
  )
  // Files of more than a batch that define nothing for others, so that the fault stands alone.
  let remark = "# " + String(repeating: "注", count: 200_000) + "\n"
  for number in UInt64(1)...3 {
    let lines = RulesBench.volume(number).replacing("新增办法\(number)", with: "新增办法")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("instruments:") && !$0.hasPrefix("  新增办法:") }
    let text = lines.joined(separator: "\n") + remark
    bench.files["new\(number).yaml"] = Array(text.utf8)
  }
  let sound = bench
  let cache = MemoryCache()
  bench.files["new2.yaml"]?.append(contentsOf: Array("unknown: 1\n".utf8))
  #expect(Compiler.build(bench.sources, engine: "test", cache: cache).bytes == nil)
  let mended = Compiler.build(sound.sources, engine: "test", cache: cache)
  #expect(mended.bytes != nil)
  #expect(mended.bytes == Compiler.build(sound.sources, engine: "test").bytes)
  #expect(mended.reusedFiles > 0 && mended.reusedFiles < sound.files.count)
}
