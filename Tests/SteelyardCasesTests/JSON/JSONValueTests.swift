import SteelyardCases
import Testing

private func parse(_ text: String) throws(JSONError) -> JSONValue {
  try JSONValue(parsing: Array(text.utf8).span)
}

private func problem(_ text: String) -> JSONError? {
  do {
    _ = try parse(text)
    return nil
  } catch { return error }
}

@Test(
  arguments: [
    ("null", .null),
    (" true ", .truth(true)),
    ("\tfalse\r\n", .truth(false)),
    ("0", .number("0")),
    ("-0.10", .number("-0.10")),
    ("12345678901234567890.123456789", .number("12345678901234567890.123456789")),
    ("1e400", .number("1e400")),
    ("2E-7", .number("2E-7")),
    (#""""#, .string("")),
    (#""货值金额""#, .string("货值金额")),
    (#""a\"b\\c\/d\b\f\n\r\t""#, .string("a\"b\\c/d\u{8}\u{C}\n\r\t")),
    (#""\u6743\u8861""#, .string("权衡")),
    (#""\uD83D\uDE00!""#, .string("😀!")),
    (#""\u0000""#, .string("\0")),
    ("[]", .array([])),
    ("{ }", .object([])),
  ] as [(String, JSONValue.Content)]
)
func `a value is read as it stands`(text: String, content: JSONValue.Content) throws {
  #expect(try parse(text).content == content)
}

@Test(
  arguments: [
    ("", .empty, 0),
    (" \t\r\n ", .empty, 0),
    ("{", .unexpectedEnd, 1),
    ("[1", .unexpectedEnd, 2),
    (#""abc"#, .unexpectedEnd, 4),
    ("tru", .unexpectedEnd, 3),
    ("trust", .expected(.value), 3),
    ("TRUE", .expected(.value), 0),
    ("NaN", .expected(.value), 0),
    ("'a'", .expected(.value), 0),
    ("[1,]", .expected(.value), 3),
    ("[,1]", .expected(.value), 1),
    ("{1:2}", .expected(.key), 1),
    (#"{"a":1,}"#, .expected(.key), 7),
    (#"{"a" 1}"#, .expected(.colon), 5),
    (#"{"a":1 "b":2}"#, .expected(.commaOrBrace), 7),
    ("[1 2]", .expected(.commaOrBracket), 3),
    ("[1}", .expected(.commaOrBracket), 2),
    ("1 2", .expected(.end), 2),
    ("{} // no", .expected(.end), 3),
    ("+1", .expected(.value), 0),
    (".5", .expected(.value), 0),
    ("01", .malformedNumber, 1),
    ("1.x", .malformedNumber, 2),
    ("1ex", .malformedNumber, 2),
    ("-x", .malformedNumber, 1),
    ("\"a\nb\"", .controlCharacter, 2),
    ("\"0123456789\u{1}\"", .controlCharacter, 11),
    (#""\x""#, .invalidEscape, 1),
    (#""\u12G4""#, .invalidEscape, 1),
    (#""\uD800""#, .loneSurrogate, 1),
    (#""\uDC00""#, .loneSurrogate, 1),
    (#""\uD800\u0041""#, .loneSurrogate, 1),
    (#"{"甲":1,"乙":2,"甲":3}"#, .duplicateKey("甲"), 17),
    (#"{"a":1,"\u0061":2}"#, .duplicateKey("a"), 7),
  ] as [(String, JSONError.Problem, Int)]
)
func `a fault is named at its byte`(text: String, fault: JSONError.Problem, offset: Int) {
  #expect(problem(text) == JSONError(fault, at: offset))
}

@Test
func `nesting ends at its limit`() {
  let deepest = JSONScanner.deepest
  let fits = String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest)
  #expect(problem(fits) == nil)
  #expect(problem("[" + fits + "]") == JSONError(.tooDeep, at: deepest))
  #expect(problem(String(repeating: "[", count: 1_000_000))?.problem == .tooDeep)
}

@Test(arguments: [[0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22]])
func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
  #expect(throws: JSONError(.invalidUTF8, at: 1)) { try JSONValue(parsing: bytes.span) }
}

@Test
func `members keep their order and their places`() throws {
  let value = try parse(#" {"b": [1, {"c": null}], "a": "x"}"#)
  let members = try #require(value.members)
  #expect(members.map(\.key) == ["b", "a"])
  #expect(members.map(\.offset) == [2, 25])
  #expect(members.map(\.value.offset) == [7, 30])
}

@Test
func `every truncation of a text is refused and none is fatal`() throws {
  let text = Array(#"{"案号":"闽运罚〔2024〕17号","a":[1.5e3,-0,true,null,"\ud83d\ude00\n"],"b":{}}"#.utf8)
  #expect(throws: Never.self) { try JSONValue(parsing: text.span) }
  for length in 0..<text.count {
    #expect(throws: JSONError.self, "\(length)") {
      try JSONValue(parsing: Array(text.prefix(length)).span)
    }
  }
}

@Test
func `random bytes are read or refused`() {
  let seed = UInt64.random(in: 0 ... .max)
  var random = SeededRandom(seed: seed)
  let alphabet =
    Array(#"{}[]:,"\/ue0123456789-+.Etrufalsn "#.utf8) + [0x00, 0x1F, 0x80, 0xE6, 0x9D, 0x83]
  for _ in 0..<20_000 {
    let count = Int.random(in: 0...40, using: &random)
    let bytes = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    do {
      _ = try JSONValue(parsing: bytes.span)
    } catch {
      #expect(error.offset <= bytes.count, "seed \(seed)")
    }
  }
}
