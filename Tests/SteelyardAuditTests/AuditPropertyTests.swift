import SteelyardAudit
import SteelyardCases
import Testing

/// Lines good and bad, with every end of line, blank lines, quotes and bytes that are no text.
private func randomInput(using random: inout SeededRandom, isTable: Bool) -> [UInt8] {
  let lines = [
    #"{"power":"a"}"#, #"{"power":"b","decision":{"fine":200}}"#, #"{"power":"#, "", "   ", "a,1",
    "b,\"2\n3\"", "a,\"x", "b,\"1\"\"\"", "c,", "a,5\"", "\"a\",200", "a,1,2", "\u{FEFF}", "长,案",
  ]
  var bytes: [UInt8] = isTable ? Array("power,decision:fine\n".utf8) : []
  for _ in 0..<Int.random(in: 0...40, using: &random) {
    bytes += Array((lines.randomElement(using: &random) ?? "").utf8)
    if Int.random(in: 0..<20, using: &random) == 0 { bytes.append(0xFF) }
    if Int.random(in: 0..<4, using: &random) == 0 { bytes.append(0x0D) }
    bytes.append(0x0A)
  }
  if Bool.random(using: &random), !bytes.isEmpty { bytes.removeLast() }
  return bytes
}

@Test(arguments: [nil, TextEncoding.utf8, .gb18030])
func `rows in are rows out, however the file is cut and by however many`(
  encoding: TextEncoding?
) async throws {
  let seed = UInt64.random(in: 0 ... .max)
  var random = SeededRandom(seed: seed)
  for _ in 0..<40 {
    let input = randomInput(using: &random, isTable: encoding != nil)
    let whole = try await Bench.audit(
      input,
      Bench.options(table: encoding, longest: 64, workers: 1)
    )
    let counts = whole.summary.counts
    #expect(counts.isBalanced)
    #expect(whole.findings.count == counts.cases, "seed \(seed)")
    #expect(whole.rejects.count == counts.setAside, "seed \(seed)")
    for chunk in [1, 5, 30, 200] {
      let options = Bench.options(table: encoding, chunk: chunk, longest: 64, workers: 3)
      let cut = try await Bench.audit(input, options)
      #expect(
        (cut.findings == whole.findings) == true,
        "findings, seed \(seed), chunk \(chunk), \(input)"
      )
      #expect(
        (cut.rejects == whole.rejects) == true,
        "rejects, seed \(seed), chunk \(chunk), \(input)"
      )
      #expect(
        (cut.summary == whole.summary) == true,
        "summary, seed \(seed), chunk \(chunk), \(input)"
      )
    }
  }
}
