import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import SteelyardNotices
import SteelyardText
import TestSupport
import Testing

/// The power of the examples, with its catalogue changed a little.
private func food(_ change: (inout Catalog) throws -> Void = { _ in }) throws -> PowerView {
  var catalog = FoodCatalog().catalog
  try change(&catalog)
  return try #require(try CompiledCatalog(catalog).power(FoodCatalog.power))
}

@Test(arguments: Language.allCases, NoticeFormat.allCases)
func `a power is shown as it was approved`(language: Language, format: NoticeFormat) throws {
  let sheet = PowerSheet(language: language, format: format)
  try Golden.expect(
    sheet.text(of: food()),
    in: "power.\(language.rawValue).\(format.rawValue)"
  )
}

@Test(arguments: [40, 60, 80, 100], Language.allCases)
func `no line of plain text is wider than the screen`(width: Int, language: Language) throws {
  let power = try food { catalog in
    catalog.powers[0].unverified = String(repeating: "尚未核对施行日期 ", count: 9)
  }
  let text = PowerSheet(language: language, format: .text, width: width).text(of: power)
  for line in text.split(separator: "\n") {
    #expect(DisplayWidth.cells(in: line) <= width, "\(line)")
  }
}

@Test
func `bars stand under each other`() throws {
  let text = try PowerSheet(language: .chinese, format: .text, width: 60).text(of: food())
  let bars = text.split(separator: "\n").filter { $0.contains("|") }
  #expect(bars.count == 8)
  let starts = bars.map { DisplayWidth.cells(in: $0.prefix { $0 != "|" }) }
  #expect(Set(starts).count == 1)
}

@Test
func `a power without factors and standards has its clauses`() throws {
  let power = try food { catalog in
    catalog.standards = []
    catalog.powers[0].clauses = [catalog.powers[0].clauses[0]]
    catalog.powers[0].clauses[0].when = []
  }
  let text = PowerSheet(language: .english, format: .text).text(of: power)
  #expect(text.contains("Clauses\n") && text.contains("always"))
  #expect(!text.contains("Factors\n") && !text.contains("|"))
}

@Test(arguments: NoticeFormat.allCases)
func `what is not verified and what is defective is shown`(format: NoticeFormat) throws {
  let power = try food { catalog in
    catalog.powers[0].unverified = "文号没有看到"
    catalog.standards[0].knownDefect = "第二档与第三档相接处有缺口"
  }
  let text = PowerSheet(language: .chinese, format: format).text(of: power)
  #expect(text.contains("文号没有看到"))
  #expect(text.contains("第二档与第三档相接处有缺口"))
}

@Test
func `the author's words do no harm in a page`() throws {
  let power = try food { catalog in
    catalog.powers[0].name = "<script>alert(1)</script>"
    catalog.standards[0].bands[0].grade = "\" onload=\"x"
  }
  let page = PowerSheet(language: .english, format: .html).text(of: power)
  #expect(!page.contains("<script"))
  #expect(!page.contains("\" onload"))
}

@Test(arguments: Language.allCases)
func `a picture says in words what it draws, and has no place outside the axis`(language: Language)
  throws
{
  let page = try PowerSheet(language: language, format: .html).text(of: food())
  let pictures = page.matches(of: /<svg role="img".*?<\/g><\/svg>/)
  #expect(pictures.count == 2)
  for picture in pictures {
    #expect(picture.output.contains("<title>") && picture.output.contains("</desc>"))
    for place in picture.output.matches(of: /(?:x|x1|x2|width)="([0-9.]+)%"/) {
      let share = try #require(Double(place.1))
      #expect((0...100).contains(share))
    }
  }
}

@Test
func `a benchmark whose place only the facts tell is drawn open`() throws {
  let power = try food { catalog in
    catalog.standards[0].bands[0].measures[0].amount = Amount(
      .between(.init(least: 1, most: 2)),
      text: "另行确定"
    )
  }
  let page = PowerSheet(language: .chinese, format: .html).text(of: power)
  #expect(page.contains(#"<g class="open">"#))
  let text = PowerSheet(language: .chinese, format: .text).text(of: power)
  #expect(text.contains("|????"))
}

@Test(arguments: [
  (nil, [Power.Kind.penalty], true), ("350200.market", [.penalty], true),
  ("350200.police", [.penalty], false), ("us", [.penalty], false), (nil, [.coercion], false),
])
func `steps are shown as far as they are meant for the power`(
  authority: String?,
  kinds: [Power.Kind],
  isShown: Bool
) throws {
  let issuer = try authority.map { try #require(Authority($0)) }
  let power = try food { catalog in
    let basis = try #require(catalog.procedures.first).basis
    catalog.procedures = [
      Procedure(
        step: .legalReview,
        kinds: kinds,
        basis: basis,
        authority: issuer ?? .nation
      )
    ]
  }
  let text = PowerSheet(language: .english, format: .text).text(of: power)
  #expect(text.contains("legal review") == isShown)
}

@Test
func `what seems out of proportion is shown with amounts as people write them`() throws {
  let power = try food { catalog in
    let basis = try #require(catalog.procedures.first).basis
    let fine = Ref<Measure>(catalog.measures.firstIndex { $0.id == "fine" } ?? 0)
    let alarms: [Proportion.Alarm] = [
      .excess(of: ["货值金额", "别的"], over: 1_050), .tinyValue(of: ["货值金额"], under: 123_450),
      .aggravation(grades: ["从重"]), .tinyValue(of: ["别的"], under: 99_900),
      .aggravation(grades: ["特重"]),
    ]
    catalog.proportions = alarms.map {
      Proportion(alarm: $0, measure: fine, kinds: [.penalty], basis: basis, authority: .nation)
    }
  }
  let english = PowerSheet(language: .english, format: .markdown).text(of: power)
  #expect(english.contains("| the fine is over 10.5 times 货值金额 |"))
  #expect(english.contains("| 货值金额 is under 1,234.50 yuan, and leniency was not examined"))
  #expect(english.contains("| the fine is of grade 从重, and no circumstance aggravates |"))
  #expect(!english.contains("999") && !english.contains("特重"))
  let chinese = PowerSheet(language: .chinese, format: .markdown).text(of: power)
  #expect(chinese.contains("货值金额不满1234.5元，处罚款而没有审查从宽情形"))
}
