import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardFormat
import SteelyardReview
import SteelyardText
import Testing

// What is told of codes is held against the rules of the house one by one; the messages built inside the code are read off
// its literals.

/// Every code a user can meet, as `steelyard explain` lists them.
private let codes: [DiagnosticCode] = {
  let findings = FindingCode.allCases.map {
    DiagnosticCode($0.rawValue, title: $0.title, explanation: $0.explanation)
  }
  return Compiler.codes + [RulesFormatter.unformattable, .badCaseTable] + findings
}()

/// The files of the product that speak to people; the bench writes rules and cases.
private let speakers = SwiftSources.files.filter { $0.isProduct && $0.module != "steelyard-bench" }

@Test func `every code has its own entry`() {
  #expect(codes.count > 100)
  #expect(Set(codes.map(\.code)).count == codes.count)
  #expect(Set(codes.map(\.title)).count == codes.count)
}

@Test(arguments: codes)
func `a code is told in both languages`(code: DiagnosticCode) {
  for text in [code.title, code.explanation] {
    #expect(!text.chinese.isEmpty && !text.english.isEmpty)
    #expect(text.chinese.contains(/\p{Script=Han}/) && text.english.contains(/[a-z]{2}/))
  }
  #expect(MessageRules(hasSentences: false).faults(of: code.title) == [], "\(code.title)")
  #expect(
    MessageRules(hasSentences: true).faults(of: code.explanation) == [],
    "\(code.explanation)"
  )
}

@Test(arguments: speakers)
func `a message in the code has two sound halves`(file: SwiftFile) {
  for pair in MessagePair.pairs(in: file.lines.joined(separator: "\n")) {
    let (chinese, english) = (pair.text.chinese, pair.text.english)
    #expect(MessageRules.faults(ofHalves: pair.text) == [], "\(chinese) | \(english)")
    #expect(!chinese.hasSuffix("。") || english.contains(/\. ?$/), "\(chinese) | \(english)")
    // A blank between sentences is English alone, and the English notices have a second line to their title.
    let mayBeEmpty = file.module == "SteelyardNotices" || english == " "
    #expect(mayBeEmpty || chinese.isEmpty == english.isEmpty, "\(chinese) | \(english)")
  }
}

@Test func `the messages in the code are found`() {
  let counts = speakers.map { MessagePair.pairs(in: $0.lines.joined(separator: "\n")).count }
  #expect(counts.reduce(0, +) > 700)
}

@Test(arguments: [
  ("", "a fine"), ("处罚", ""), ("a fine", "a fine"), ("处罚", "a 罚款"), ("甲,乙", "a, b"),
  ("甲(乙)", "a (b)"), ("甲。", "a"), ("甲", "a."), ("「甲」; 乙", "a"), ("甲", "a，b"),
  ("甲\u{FFFC},\u{FFFC}", "a"),
])
func `a planted fault is found`(chinese: String, english: String) {
  #expect(MessageRules(hasSentences: false).faults(of: Bilingual(chinese, english)) != [])
}

@Test(arguments: [
  ("处五万元", "a fine"), ("处罚", "`罚款`, a fine"), ("依法处罚", "a fine (行政处罚法 §29)"),
  ("甲，`a: 乙`（丙）", "a, b (c)"), ("\u{FFFC}", "\u{FFFC}"),
])
func `a sound message passes`(chinese: String, english: String) {
  #expect(MessageRules(hasSentences: false).faults(of: Bilingual(chinese, english)) == [])
}

@Test func `messages are read with their interpolations, their quotes and what is added to them`() {
  let pairs = MessagePair.pairs(
    in: ##"""
      let a = Bilingual("甲\(b.map { "「\($0)」," } ?? "")乙", "x") // Bilingual("丁", "no")
      let c = say(#"丙"丁"#, "y" + z)
      let d = must("act", .integer, "第几个", "the act")
      """##
  )
  let expected = [("甲\u{FFFC}乙", "x"), ("丙\"丁", "y\u{FFFC}"), ("第几个", "the act")]
  for (chinese, english) in expected {
    #expect(pairs.contains(MessagePair(text: Bilingual(chinese, english))))
  }
  #expect(!pairs.contains { $0.text.chinese == "丁" })
}
