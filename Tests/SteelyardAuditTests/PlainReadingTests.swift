import SteelyardArtifact
import SteelyardAudit
import SteelyardCases
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

/// The beginning of a case that is written plainly, without its closing brace.
private func opening(_ catalog: Catalog) throws -> String {
  let power = try #require(catalog.powers.first).id
  return #"{"case":"1","power":"\#(power)","acted":"2024-03-01","officer":"王某某""#
}

/// Holds both ways against each other, line by line in both orders, so that each is read behind each.
private func expectAgreement(on lines: [String]) async throws {
  let catalog = FoodCatalog().catalog
  let compiled = try CompiledCatalog(catalog)
  for allowsUnknown in [false, true] {
    var options = Bench.options(longest: 400)
    options.allowsUnknown = allowsUnknown
    let input = (lines + lines.reversed()).joined(separator: "\n")
    try await expectAgreement(input, compiled, options, seed: 0)
  }
}

@Test
func `numbers of every length come to the same on both ways`() async throws {
  let start = try opening(FoodCatalog().catalog)
  var lines: [String] = []
  for length in 1...20 {
    let most = String(repeating: "9", count: length)
    for digits in [most, "1" + most.dropFirst().map { _ in "0" }.joined(), "0" + most] {
      for written in [
        digits, digits + ".5", digits + ".50", digits + ".005", digits + ".", "." + digits,
      ] {
        lines.append(start + #","decision":{"fine":\#(written)}}"#)
        lines.append(start + #","decision":{"fine":"\#(written)元"}}"#)
        lines.append(start + #","decision":{"fine":"\#(written)万元"}}"#)
      }
    }
  }
  lines += ["1e3", "1E3", "-1", "+1", "1_000", "１", "", "true", "null"].map {
    start + #","decision":{"fine":\#($0)}}"#
  }
  try await expectAgreement(on: lines)
}

@Test
func `days that are and days that are not come to the same on both ways`() async throws {
  let start = try opening(FoodCatalog().catalog)
  let days = [
    "2024-02-29", "2023-02-29", "2024-00-10", "2024-13-10", "2024-04-31", "2024-01-00",
    "0000-01-01",
    "9999-12-31", "2024/03/01", "2024-3-01", "20240-3-1", "２０２４-03-01", "2024-03-0a", "2024-03-1",
    "-024-03-01", "2024-03-011", "202a-03-01", "2024-0:-01", "2024-03-/1",
  ]
  try await expectAgreement(on: days.map { start + #","decided":"\#($0)"}"# })
}

@Test
func `keys that stand twice, far down, or where others stood come to the same on both ways`()
  async throws
{
  let start = try opening(FoodCatalog().catalog)
  let long = String(repeating: "很长的名字", count: 3)
  let many = (0..<70).map { #""k\#($0)":1"# }.joined(separator: ",")
  let members = [
    #""x":1,"y":2"#, #""y":1,"x":2"#, #""x":1,"x":2"#, #""y":1,"y":2"#, #""x":1,"y":2,"x":3"#,
    #""\#(long)":1,"\#(long)2":2"#, #""\#(long)":1,"\#(long)":2"#, #""z":1,"\#(long)":2,"z":3"#,
    many, many + #","k3":1"#, many + #","k69":1"#, #""case":"2""#, #""officer":"李""#,
    #""x":1 , "y" : 2"#, #""x\u0041":1"#, #""a\"b":1"#, #""":1"#,
  ]
  var lines = members.map { start + "," + $0 + "}" }
  lines += members.map { start + #","facts":{\#($0)}}"# }
  lines += members.map { start + #","decision":{\#($0)}}"# }
  lines += members.map { start + #","procedure":{\#($0)}}"# }
  try await expectAgreement(on: lines)
}

@Test
func `names of every length are told apart on both ways`() async throws {
  let power = try #require(FoodCatalog().catalog.powers.first).id
  var lines: [String] = []
  for length in 1...40 {
    // Names that differ in one letter only, wherever it stands.
    for place in [0, length / 2, length - 1] {
      var name = [UInt8](repeating: UInt8(ascii: "a"), count: length)
      name[place] = UInt8(ascii: "b")
      let officer = String(decoding: name, as: UTF8.self)
      lines.append(#"{"case":"1","power":"\#(power)","officer":"\#(officer)"}"#)
    }
  }
  try await expectAgreement(on: lines)
}

@Test
func `fields between quotes come to the same on both ways`() async throws {
  let catalog = FoodCatalog().catalog
  let compiled = try CompiledCatalog(catalog)
  let power = try #require(catalog.powers.first).id
  let fields = [
    "plain", "", "\"\"", "\"a,b\"", "\"say \"\"yes\"\"\"", "\"\"\"\"", "\"\"\"", "\"a\nb\"",
    "\"a\"b", "a\"b", "\"open", "\"a\" ", " a",
    "a\\b", "\"a\\b\"", "a\tb", "\"a\r\"", "甲\"", "\"甲\"", "\u{3000}甲",
  ]
  var rows = ["case,power,officer,decision:fine,note"]
  for field in fields {
    rows += [
      "\(field),\(power),王,100,x", "1,\(power),\(field),100,x", "1,\(power),王,\(field),x",
      "1,\(power),王,100,\(field)", "1,\(power),王,100,\(field)\r",
    ]
  }
  for detail in [AuditOptions.Detail.brief, .outcome] {
    var options = Bench.options(table: .utf8, names: ["note": "ignore"])
    options.detail = detail
    try await expectAgreement(rows.joined(separator: "\n"), compiled, options, seed: 0)
  }
}

@Test
func `bytes that are no text are found wherever they stand in a line`() async throws {
  let catalog = FoodCatalog().catalog
  let compiled = try CompiledCatalog(catalog)
  let line = Array((try opening(catalog) + #","备注":"一二三四五六七八九十 plain 甲乙丙丁é𠮷"}"#).utf8)
  for bad: UInt8 in [0x00, 0x1F, 0x22, 0x5C, 0x7F, 0x80, 0xC0, 0xED, 0xF5, 0xFF] {
    var input: [UInt8] = []
    for place in line.indices {
      var broken = line
      broken[place] = bad
      input += line + [0x0A] + broken + [0x0A]
    }
    var options = Bench.options(chunk: 2_000)
    options.allowsUnknown = true
    let short = try await Bench.run(Audit(catalog: compiled, options: options), input)
    let long = try await Bench.run(
      Audit(catalog: compiled, options: options, goesShortWay: false),
      input
    )
    #expect((short.findings == long.findings) == true, "\(bad)")
    #expect((short.rejects == long.rejects) == true, "\(bad)")
    #expect((short.summary == long.summary) == true, "\(bad)")
    #expect(short.summary.counts.setAside > 0 || bad == 0x7F, "\(bad)")
  }
}

@Test(arguments: 1...6 as ClosedRange<UInt64>)
func `an audit writes the same bytes however many threads and chunks there are`(seed: UInt64)
  async throws
{
  let sample = try GeneratedInput(seed: seed, cases: 400)
  for (text, encoding) in [(sample.lines, nil), (sample.rows, TextEncoding.utf8)] {
    for detail in AuditOptions.Detail.allCases {
      let input = Array(text.joined(separator: "\n").utf8)
      var expected: Bench.Result?
      for (workers, chunk) in [(1, 1 << 20), (1, 1), (2, 700), (3, 5_000), (7, 20_000)] {
        var options = Bench.options(
          table: encoding,
          names: ["note": "ignore"],
          chunk: chunk,
          workers: workers
        )
        options.detail = detail
        let result = try await Bench.run(Audit(catalog: sample.catalog, options: options), input)
        let first = expected ?? result
        #expect((result.findings == first.findings) == true, "seed \(seed), \(workers), \(chunk)")
        #expect((result.rejects == first.rejects) == true, "seed \(seed), \(workers), \(chunk)")
        #expect((result.summary == first.summary) == true, "seed \(seed), \(workers), \(chunk)")
        expected = first
      }
    }
  }
}
