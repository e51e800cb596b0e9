import SteelyardCompiler
import SteelyardModel
import SteelyardText
import Testing

/// Tests of entries of lists, of sets, of yes and no, and of dates.
struct TestTextEntriesTests {
  private func check(_ row: LegalTextRow) throws {
    let form = try TestText.read(row.text, isQuoted: row.isQuoted, for: row.type).get()
    #expect(LegalTextRow.notation(form) == row.meaning, "\(row.reason)")
  }

  @Test(arguments: [
    LegalTextRow("报告书", Subject.report, "{1}", "one entry"),
    LegalTextRow("报告书、报告表", Subject.report, "{1,0}", "a list"),
    LegalTextRow("报告书或者报告表", Subject.report, "{1,0}", "alternatives"),
    LegalTextRow("报告书，报告表", Subject.report, "{1,0}", "a full-width comma"),
    LegalTextRow("报告书, 报告表", Subject.report, "{1,0}", "S-FEEL", quoted: true),
    LegalTextRow("\"报告书\", \"报告表\"", Subject.report, "{1,0}", "strings of S-FEEL", quoted: true),
    LegalTextRow("「报告书」", Subject.report, "{1}", "quotation marks"),
    LegalTextRow("非报告书", Subject.report, "not {1}", "none of one"),
    LegalTextRow("非报告书、报告表", Subject.report, "not {1,0}", "none of a list"),
    LegalTextRow("none of 报告书, 报告表", Subject.report, "not {1,0}", "none of a list"),
    LegalTextRow("not(报告书)", Subject.report, "not {1}", "the reference's example", quoted: true),
    LegalTextRow("不限", Subject.report, "*", "anything"),
    LegalTextRow("无法查实", Subject.report, "?", "could not be established"),
    LegalTextRow("一类（重点）", Subject.wide, "{0}", "full-width brackets in an entry"),
    LegalTextRow("一类(重点)", Subject.wide, "{0}", "the same entry in ASCII"),
    LegalTextRow("一类（重点）以上", Subject.wide, "[0,)", "a word behind a bracket"),
    LegalTextRow("工具、设备", Subject.wide, "{1}", "an entry that holds a mark"),
    LegalTextRow("工具、设备、二类", Subject.wide, "{1,2}", "a list with such an entry"),
    LegalTextRow("非重点", Subject.keyed, "{1}", "an entry comes before a negation"),
    LegalTextRow("不明", Subject.keyed, "{2}", "an entry comes before unknown"),
    LegalTextRow("超过5人", Subject.keyed, "{3}", "an entry comes before a comparison"),
    LegalTextRow("非不明", Subject.keyed, "not {2}", "the negation of an entry"),
    LegalTextRow("一般以上", Subject.weight, "[1,)", "an ordered list compares"),
    LegalTextRow("一般以下", Subject.weight, "(,1]", "an ordered list compares"),
    LegalTextRow("超过较轻", Subject.weight, "(0,)", "a word before an entry"),
    LegalTextRow("较轻至一般", Subject.weight, "[0,1]", "a run of entries"),
    LegalTextRow("[较轻..一般]", Subject.weight, "[0,1]", "an interval of entries", quoted: true),
    LegalTextRow(">= 一般", Subject.weight, "[1,)", "a comparison of entries", quoted: true),
    LegalTextRow("一般 or above", Subject.weight, "[1,)", "English words"),
    LegalTextRow("是", .yesNo, "{1}", "yes"), LegalTextRow("有", .yesNo, "{1}", "yes"),
    LegalTextRow("Yes", .yesNo, "{1}", "yes"), LegalTextRow("true", .yesNo, "{1}", "yes"),
    LegalTextRow("否", .yesNo, "{0}", "no"), LegalTextRow("无", .yesNo, "{0}", "no"),
    LegalTextRow("no", .yesNo, "{0}", "no"), LegalTextRow("false", .yesNo, "{0}", "no"),
    LegalTextRow("不限", .yesNo, "*", "anything"), LegalTextRow("非是", .yesNo, "not {1}", "not yes"),
    LegalTextRow("含饮用水源", Subject.places, "has 0", "an entry is in the set"),
    LegalTextRow("has 生态红线", Subject.places, "has 1", "an entry is in the set"),
    LegalTextRow("不含生态红线", Subject.places, "not has 1", "an entry is not in the set"),
    LegalTextRow("含饮用水源或者生态红线", Subject.places, "(has 0 | has 1)", "one of them is"),
    LegalTextRow("含饮用水源或者含生态红线", Subject.places, "(has 0 | has 1)", "one of them is"),
    LegalTextRow("含饮用水源且含生态红线", Subject.places, "not (not has 0 | not has 1)", "both are"),
    LegalTextRow("同时含饮用水源、生态红线", Subject.places, "not (not has 0 | not has 1)", "all of them"),
    LegalTextRow("含饮用水源、生态红线之一", Subject.places, "(has 0 | has 1)", "one of them"),
    LegalTextRow("含饮用水源、生态红线或者自然保护区", Subject.places, "(has 0 | has 1 | has 2)", "a list"),
    LegalTextRow("不含饮用水源、生态红线", Subject.places, "not (has 0 | has 1)", "none of them"),
    LegalTextRow("不含饮用水源或者生态红线", Subject.places, "not (has 0 | has 1)", "none of them"),
    LegalTextRow("不含饮用水源或者不含生态红线", Subject.places, "(not has 0 | not has 1)", "one is missing"),
    LegalTextRow(
      "不含饮用水源且不含生态红线",
      Subject.places,
      "not (not not has 0 | not not has 1)",
      "both are missing"
    ),
    LegalTextRow(
      "含饮用水源且不含生态红线",
      Subject.places,
      "not (not has 0 | not not has 1)",
      "one and not the other"
    ),
    LegalTextRow("has no 生态红线", Subject.places, "not has 1", "English"),
    LegalTextRow("has none of 饮用水源, 生态红线", Subject.places, "not (has 0 | has 1)", "English"),
    LegalTextRow("has any of 饮用水源, 生态红线", Subject.places, "(has 0 | has 1)", "English"),
    LegalTextRow("has all of 饮用水源, 生态红线", Subject.places, "not (not has 0 | not has 1)", "English"),
    LegalTextRow(
      "has both 饮用水源 and 生态红线",
      Subject.places,
      "not (not has 0 | not has 1)",
      "English"
    ),
    LegalTextRow("not(has 生态红线)", Subject.places, "not has 1", "S-FEEL", quoted: true),
    LegalTextRow(
      "not(has 饮用水源, has 生态红线)",
      Subject.places,
      "not (has 0 | has 1)",
      "S-FEEL",
      quoted: true
    ),
    LegalTextRow(
      "not(含 饮用水源)",
      Subject.places,
      "not has 0",
      "S-FEEL with a Chinese word",
      quoted: true
    ),
    LegalTextRow("饮用水源", Subject.places, "{1}", "the set of just this entry"),
    LegalTextRow("饮用水源、自然保护区", Subject.places, "{5}", "the set of just these entries"),
    LegalTextRow("饮用水源、自然保护区或者生态红线", Subject.places, "{5,2}", "two sets"),
    LegalTextRow("无", Subject.places, "{0}", "the empty set"),
    LegalTextRow("2021年7月15日起", .date, "[18823,)", "from a day on"),
    LegalTextRow("2021-07-15止", .date, "(,18823]", "up to a day"),
    LegalTextRow("自2021年7月15日至2021年7月16日", .date, "[18823,18824]", "both days"),
    LegalTextRow("2021-07-15", .date, "{18823}", "a day"),
    LegalTextRow("早于2021-07-15", .date, "(,18823)", "before a day"),
    LegalTextRow("不早于二〇二一年七月十五日", .date, "[18823,)", "Chinese numerals"),
    LegalTextRow("2021-07-15及以后", .date, "[18823,)", "及以后 says so itself"),
    LegalTextRow("since 2021-07-15", .date, "[18823,)", "English"),
    LegalTextRow("from 2021-07-15", .date, "[18823,)", "English"),
    LegalTextRow("before 2021-07-15", .date, "(,18823)", "English"),
    LegalTextRow("on or before 2021-07-15", .date, "(,18823]", "or inside a word"),
    LegalTextRow("[2021-07-15..2021-07-16]", .date, "[18823,18824]", "S-FEEL", quoted: true),
    LegalTextRow(">= date(\"2021-07-15\")", .date, "[18823,)", "a date of FEEL", quoted: true),
  ])
  func `entries, sets, answers and dates`(row: LegalTextRow) throws { try check(row) }

  @Test(
    arguments: [
      ("不含饮用水源、生态红线", [0, 4]), ("含饮用水源、生态红线之一", [1, 2, 3, 5, 6, 7]),
      ("同时含饮用水源、生态红线", [3, 7]), ("含饮用水源且不含生态红线", [1, 5]),
      ("不含饮用水源或者不含生态红线", [0, 1, 2, 4, 5, 6]), ("has none of 饮用水源, 生态红线", [0, 4]),
    ] as [(String, [Int64])]
  )
  func `sets pass by the entries they hold`(text: String, passing: [Int64]) throws {
    let form = try TestText.read(text, isQuoted: false, for: Subject.places).get()
    #expect((Int64(0)..<8).filter { form.holds(for: $0) } == passing)
    // What could not be established passes no such test.
    #expect(!form.holds(for: nil))
  }

  @Test(arguments: [
    "含饮用水源、生态红线", "含饮用水源、含生态红线", "不含饮用水源且生态红线", "不含饮用水源、不含生态红线",
    "含饮用水源且生态红线或者自然保护区", "同时含饮用水源或者生态红线", "不含饮用水源、生态红线之一", "has 饮用水源, 生态红线",
    "has any of 饮用水源 and 生态红线", "含饮用水源或者含生态红线、自然保护区",
  ])
  func `what can be read in two ways is refused with the clear spellings`(text: String) throws {
    #expect {
      _ = try TestText.read(text, isQuoted: false, for: Subject.places).get()
    } throws: { error in
      (error as? LegalTextFault)?.help.contains { $0.chinese.contains("同时含甲、乙") } ?? false
    }
  }

  @Test(arguments: ["含饮用水源之一", "含", "不含", "同时含饮用水源、", "之一"])
  func `a list of entries is whole`(text: String) {
    #expect(throws: LegalTextFault.self) {
      try TestText.read(text, isQuoted: false, for: Subject.places).get()
    }
  }

  @Test func `what a set of choices has to hold is exact`() throws {
    let both = try TestText.read("含饮用水源且含生态红线", isQuoted: false, for: Subject.places).get()
    for set in Int64(0)..<8 {
      #expect(both.holds(for: set) == (set & 3 == 3))
    }
    #expect(!both.holds(for: nil))
  }
}
