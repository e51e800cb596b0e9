import SteelyardDiagnostics
import SteelyardText
import Testing

/// Guesses at what was meant.
struct SpellingTests {
  private static let keys = ["instruments", "measures", "factors", "circumstances", "powers"]
  private static let names = ["货值金额", "违法所得", "持续时间", "从轻", "从重", "一般"]

  @Test(arguments: [
    ("mesures", "measures"), ("factor", "factors"), ("circumstanecs", "circumstances"),
    ("Powers", "powers"), ("ｐｏｗｅｒｓ", "powers"), ("pоwers", "powers"), ("po_wers", "powers"),
    ("standards", nil), ("x", nil), ("", nil),
  ])
  func `a key is found that differs by one letter in three`(_ word: String, _ key: String?) {
    #expect(Spelling.nearest(to: word, among: Self.keys) == key)
  }

  @Test(arguments: [
    ("贷值金额", "货值金额"), ("货值金", "货值金额"), ("所得违法", nil), ("持续的时间", "持续时间"),
    ("货值 金额", "货值金额"), ("违法所的", "违法所得"), ("一殷", "一般"), ("从清", nil), ("重", nil),
  ])
  func `a name of two characters is found where it stands alone`(_ word: String, _ name: String?) {
    #expect(Spelling.nearest(to: word, among: Self.names) == name)
  }

  @Test func `a look-alike is nearer than another character`() {
    #expect(Spelling.nearest(to: "巳改正", among: ["未改正", "已改正"]) == "已改正")
    #expect(Spelling.nearest(to: "cn_food", among: ["cn:food", "cn-food"]) == "cn-food")
  }

  @Test func `long words and many candidates take little time`() {
    let long = String(repeating: "长", count: 100_000)
    #expect(Spelling.nearest(to: long, among: [long]) == nil)
    #expect(Spelling.nearest(to: "factors", among: [long]) == nil)
  }

  @Test func `the help names the candidate in both languages`() {
    let help = Spelling.suggestion(for: "factor", among: Self.keys)
    #expect(help?.english == "did you mean `factors`?")
    #expect(help?.chinese == "是不是「factors」？")
  }
}
