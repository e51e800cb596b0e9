import SteelyardCases
import Testing

private struct Row: Hashable {
  var fields: [String]
  var lines = 1
  var problem: CSVRow.Problem?
}

private func rows(_ bytes: [UInt8], delimiter: UInt8 = 0x2C, longest: Int = 1_000) -> [Row] {
  var scanner = CSVScanner(bytes.span, delimiter: delimiter, longest: longest)
  var fields: [CSVField] = []
  var rows: [Row] = []
  while let row = scanner.row(into: &fields) {
    let texts = fields.map { $0.string(in: bytes.span) }
    rows.append(Row(fields: texts, lines: row.lines, problem: row.fault?.problem))
  }
  return rows
}

private func rows(_ text: String, delimiter: UInt8 = 0x2C, longest: Int = 1_000) -> [Row] {
  rows(Array(text.utf8), delimiter: delimiter, longest: longest)
}

@Test(
  arguments: [
    ("", []),
    ("a", [Row(fields: ["a"])]),
    ("a\n", [Row(fields: ["a"])]),
    ("a,b\nc,d", [Row(fields: ["a", "b"]), Row(fields: ["c", "d"])]),
    ("a,b\r\nc,d\r\n", [Row(fields: ["a", "b"]), Row(fields: ["c", "d"])]),
    (",\n", [Row(fields: ["", ""])]),
    ("a,\r\n", [Row(fields: ["a", ""])]),
    ("\n\n", [Row(fields: [""]), Row(fields: [""])]),
    ("\r\n", [Row(fields: [""])]),
    (#""""#, [Row(fields: [""])]),
    (#""",x"#, [Row(fields: ["", "x"])]),
    (#""a""b""#, [Row(fields: [#"a"b"#])]),
    (#""a,b","c""#, [Row(fields: ["a,b", "c"])]),
    ("\"a\nb\",c\nd,e", [Row(fields: ["a\nb", "c"], lines: 2), Row(fields: ["d", "e"])]),
    ("\"a\r\nb\"\r\nd", [Row(fields: ["a\r\nb"], lines: 2), Row(fields: ["d"])]),
    ("\"\"\"\"\n", [Row(fields: ["\""])]),
    ("甲,\"乙,丙\"\n", [Row(fields: ["甲", "乙,丙"])]),
    ("a\rb\n", [Row(fields: ["a\rb"])]),
  ] as [(String, [Row])]
)
private func `rows are read as RFC 4180 has them`(text: String, expected: [Row]) {
  #expect(rows(text) == expected)
}

@Test(
  arguments: [
    (
      "a,\"b\nc,d", [Row(fields: ["a", "\"b"], problem: .unclosedQuote), Row(fields: ["c", "d"])]
    ),
    ("5\" pipe,x\ny", [Row(fields: ["5\" pipe", "x"], problem: .strayQuote), Row(fields: ["y"])]),
    ("\"a\"b,c\nd", [Row(fields: ["a", "c"], problem: .textAfterQuote), Row(fields: ["d"])]),
    ("\"", [Row(fields: ["\""], problem: .unclosedQuote)]),
  ] as [(String, [Row])]
)
private func `a fault in the quotes costs one row`(text: String, expected: [Row]) {
  #expect(rows(text) == expected)
}

@Test
func `a quote that stays open too long was none`() {
  let text = "\"" + String(repeating: "x", count: 20) + "\n\",b\n"
  #expect(rows(text, longest: 100).count == 1)
  #expect(rows(text, longest: 10).map(\.problem) == [.unclosedQuote, .unclosedQuote])
}

@Test(arguments: [
  ("a,b;c,d\n", CSVDelimiter.comma), ("a;b;c\n1,2;3;4", .semicolon), ("a\tb", .tab),
  ("a", .comma), ("", .comma), ("\"a,b,c\";d\n", .semicolon),
])
func `the delimiter is the one the first line has most of`(text: String, delimiter: CSVDelimiter) {
  #expect(CSVDelimiter(detectedIn: Array(text.utf8).span) == delimiter)
}

@Test
func `semicolons and tabs separate as commas do`() {
  #expect(rows("a;\"b;c\"\n", delimiter: 0x3B) == [Row(fields: ["a", "b;c"])])
  #expect(rows("a\tb,c\n", delimiter: 0x09) == [Row(fields: ["a", "b,c"])])
}

@Test
func `a table cut after any row reads the same`() {
  let seed = UInt64.random(in: 0 ... .max)
  var random = SeededRandom(seed: seed)
  let alphabet = Array("ab,,\"\"\n\n\r".utf8)
  for _ in 0..<5_000 {
    let count = Int.random(in: 0...60, using: &random)
    let bytes = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    let whole = rows(bytes, longest: 25)
    for cut in cuts(bytes, longest: 25) {
      let parts = rows(Array(bytes[..<cut]), longest: 25) + rows(Array(bytes[cut...]), longest: 25)
      #expect(parts == whole, "seed \(seed), cut at \(cut) of \(bytes)")
    }
    #expect(whole.reduce(0) { $0 + $1.lines } == lineCount(bytes), "seed \(seed): \(bytes)")
  }
}

/// The places behind the rows of a table.
private func cuts(_ bytes: [UInt8], longest: Int) -> [Int] {
  var scanner = CSVScanner(bytes.span, delimiter: 0x2C, longest: longest)
  var fields: [CSVField] = []
  var places: [Int] = []
  while scanner.row(into: &fields) != nil { places.append(scanner.position) }
  return places
}

private func lineCount(_ bytes: [UInt8]) -> Int {
  let ends = bytes.count { $0 == 0x0A }
  return bytes.last == 0x0A || bytes.isEmpty ? ends : ends + 1
}
