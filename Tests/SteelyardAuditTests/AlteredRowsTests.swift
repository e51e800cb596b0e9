import SteelyardArtifact
import SteelyardAudit
import SteelyardCases
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

/// What takes the place of a few bytes of a row.
private let pieces = [
  "", "\"", "\\", ",", ":", "{", "}", "[", "]", "0", "-", ".", "e", " ", "\t", "\r", "\u{7F}", "：",
  "０", "true", "null", "\"\"", "\\\"", "万元", "%", ",,", "{}", "\"x\":1,", "\u{3000}", "\u{1F}",
]

/// A row in which a few bytes were put in place of others; it may be no text any more.
private func altered(_ row: String, using random: inout SeededRandom) -> [UInt8] {
  var bytes = Array(row.utf8)
  for _ in 0..<Int.random(in: 1...2, using: &random) {
    let start = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, start + Int.random(in: 0...2, using: &random))
    let piece = pieces.randomElement(using: &random) ?? ""
    bytes.replaceSubrange(start..<end, with: Array(piece.utf8))
  }
  return bytes
}

@Test(arguments: [nil, TextEncoding.utf8])
func `rows that were altered anywhere come to the same on both ways`(encoding: TextEncoding?)
  async throws
{
  let seed = UInt64.random(in: 0 ... .max)
  var random = SeededRandom(seed: seed)
  let sample = try GeneratedInput(seed: seed, cases: 60)
  var input: [UInt8] = encoding == nil ? [] : Array(sample.rows[0].utf8) + [0x0A]
  for row in encoding == nil ? sample.lines[...] : sample.rows.dropFirst() {
    // A row as it is comes first, so that those that are altered stand behind one they are like.
    for _ in 0..<2 { input += Array(row.utf8) + [0x0A] }
    for _ in 0..<8 { input += altered(row, using: &random) + [0x0A] }
  }
  for detail in [AuditOptions.Detail.brief, .outcome] {
    var options = Bench.options(table: encoding, names: ["note": "ignore"], chunk: 50_000)
    (options.allowsUnknown, options.detail) = (true, detail)
    let short = try await Bench.run(Audit(catalog: sample.catalog, options: options), input)
    let long = try await Bench.run(
      Audit(catalog: sample.catalog, options: options, goesShortWay: false),
      input
    )
    for (left, right) in zip(short.findings, long.findings) where left != right {
      Issue.record("seed \(seed):\n\(left)\n\(right)")
      break
    }
    #expect((short.findings == long.findings) == true, "seed \(seed)")
    #expect((short.rejects == long.rejects) == true, "seed \(seed)")
    #expect((short.summary == long.summary) == true, "seed \(seed)")
    #expect(short.summary.counts.setAside > 0, "seed \(seed)")
  }
}
