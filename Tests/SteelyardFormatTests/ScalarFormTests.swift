import SteelyardDiagnostics
import SteelyardFormat
import SteelyardSyntax
import Testing

/// How texts are written.
struct ScalarFormTests {
  /// What becomes of the value of a key.
  private func value(_ text: String, under path: [String]) -> String {
    let opening = path.enumerated().map { String(repeating: "  ", count: $0) + $1 + ":" }
    let text = formatted(opening.joined(separator: "\n") + " " + text + "\n")
    let last = text.split(separator: "\n").last.map(String.init) ?? ""
    return String(last.drop { $0 != ":" }.dropFirst(2))
  }

  @Test(arguments: [
    ("\"食品安全\"", "食品安全", "nothing in it needs quotation marks"),
    ("'it''s'", "it's", "an apostrophe inside does no harm"),
    ("'a: b'", "\"a: b\"", "a colon and a blank end a key"),
    ("'a #b'", "\"a #b\"", "a blank and a hash begin a comment"),
    ("a#b", "a#b", "a hash alone does not"),
    ("'012'", "\"012\"", "other readers take it for ten"),
    ("'1e3'", "\"1e3\"", "other readers take it for a thousand"),
    ("'12:30'", "\"12:30\"", "other readers take it for 750"),
    ("0x1F", "\"0x1F\"", "other readers take it for 31"),
    ("1_000", "\"1_000\"", "other readers take it for a thousand"),
    ("+5", "\"+5\"", "other readers lose the sign"),
    (".5", "\".5\"", "other readers write 0.5"),
    ("no", "\"no\"", "other readers take it for false"),
    ("~", "\"~\"", "other readers take it for nothing"),
    ("'12'", "12", "a number comes out as it went in"),
    ("'-0.5'", "-0.5", "so does a fraction"),
    ("'1.2.3'", "1.2.3", "it is no number to anybody"),
    ("2022-10-08", "2022-10-08", "a day comes out as it went in"),
    ("''", "\"\"", "an empty text is not nothing"),
    ("\"a\\tb\\u4e07\"", "\"a\\tb万\"", "only what cannot be seen is escaped"),
    ("'a\\b \"c\"'", "a\\b \"c\"", "a stroke and marks inside are plain signs"),
    ("\u{3000}货值\u{3000}", "货值", "full-width blanks around a bare text are trimmed"),
    ("\"\u{3000}货值\"", "\"\u{3000}货值\"", "in quotation marks they are meant"),
    ("\u{3000}", "\"\u{3000}\"", "a text of nothing else is kept"),
    ("１０万元，以上。", "１０万元，以上。", "the author's words are left alone"),
  ])
  func `a title stands in quotation marks only where it must`(
    text: String,
    expected: String,
    reason: String
  ) {
    #expect(value(text, under: ["catalog", "title"]) == expected, "\(reason)")
  }

  @Test(arguments: [
    ("\"[5000..10000)\"", "\"[5000..10000)\"", "an interval"),
    ("'> 100'", "\"> 100\"", "a comparison"),
    ("\"报告书, 报告表\"", "\"报告书, 报告表\"", "a list of S-FEEL"),
    ("\"(5..10)\"", "\"(5..10)\"", "it could stand bare, but would count no longer"),
    ("\"x != 3\"", "\"x != 3\"", "so could this"),
    ("\"-\"", "\"-\"", "anything"),
    ("\"null\"", "\"null\"", "what could not be established"),
    ("null", "null", "bare it is a fault, which is the author's to mend"),
    ("\"3次\"", "3次", "no sign of S-FEEL in it"),
    ("5000元以上不满1万元", "5000元以上不满1万元", "the law's own words"),
    ("(5..10)", "(5..10)", "quotation marks would make a test of it"),
  ])
  func `a test or an amount keeps the quotation marks that mean something`(
    text: String,
    expected: String,
    reason: String
  ) {
    let path = ["factors", "a", "derived", "score", "base"]
    #expect(value(text, under: path) == expected, "\(reason)")
  }

  @Test(arguments: ["350200", "'350200.market'", "\"350200\""])
  func `a region code stands in quotation marks`(text: String) {
    let code = text.filter { !"'\"".contains($0) }
    #expect(value(text, under: ["catalog", "issuer", "authority"]) == "{authority: \"\(code)\"}")
  }

  @Test(arguments: ["yes", "2022-10-08", "1", "true"])
  func `words of the language stay bare`(word: String) {
    #expect(formatted("steelyard: '\(word)'\n") == "steelyard: \(word)\n")
  }

  @Test(arguments: ["\"abc\"", "abc", "\"012\"", "no"])
  func `under an unknown key a text stays as it is written`(text: String) {
    #expect(value(text, under: ["zebra"]) == text)
  }

  @Test func `a bare test that brackets would change keeps its line`() {
    let text = "standards:\n  - bands:\n      - grade: a\n        when:\n          性质: 甲, 乙\n"
    #expect(formatted(text) == text)
    let title = "instruments:\n  a:\n    title: 甲, 乙\n    kind: law\n"
    #expect(formatted(title) == "instruments:\n  a: {title: \"甲, 乙\", kind: law}\n")
  }

  @Test func `nothing stays nothing, on a line of its own`() {
    #expect(formatted("x: {a: , b, c: ''}\n") == "x:\n  a:\n  b:\n  c: \"\"\n")
    #expect(formatted("x:\n-\n- a\n") == "x:\n  -\n  - a\n")
  }

  @Test(arguments: ["|", ">-", "|-", ">"])
  func `a block keeps its lines and moves with its key`(header: String) {
    let text =
      "catalog:\n     note: \(header)\n        第一行  二\n          deeper\n\n        # no comment\n"
    #expect(
      formatted(text)
        == "catalog:\n  note: \(header)\n    第一行  二\n      deeper\n\n    # no comment\n"
    )
  }

  @Test(arguments: [
    ("|2\n   margin\n", "|2\n   margin\n", "the first line has a margin"),
    ("|+\n  a\n\n\n", "\"a\\n\\n\\n\"\n", "empty lines at the end belong to the text"),
    ("|-\n  a\n\n\n", "|-\n  a\n", "empty lines at the end do not"),
    ("|\n  a  \n", "\"a  \\n\"\n", "blanks at the end would not be seen"),
    ("|\n", "\n", "nothing in it"),
    ("|+\n\n", "\"\\n\"\n", "an empty line in it"),
    (">-\n\n  a\n", ">-\n\n  a\n", "it begins with an empty line"),
  ])
  func `a block that lines cannot keep goes into quotation marks`(
    text: String,
    expected: String,
    reason: String
  ) {
    let separator = expected == "\n" ? "" : " "
    #expect(formatted("note: \(text)") == "note:\(separator)\(expected)", "\(reason)")
  }

  @Test func `a bare text of several lines is one line, or a block where that is too long`() {
    #expect(formatted("note: 第一行\n  第二行\n") == "note: 第一行 第二行\n")
    let line = String(repeating: "长", count: 30)
    #expect(
      formatted("note: \(line)\n  \(line)\n\n  末\n") == "note: >-\n  \(line)\n  \(line)\n\n  末\n"
    )
  }

  @Test func `a long text that stands on one line is left there`() {
    let text = "note: \(String(repeating: "长", count: 200))\n"
    #expect(formatted(text) == text)
  }
}
