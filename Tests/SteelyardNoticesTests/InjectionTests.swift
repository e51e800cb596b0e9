import SteelyardEvaluator
import SteelyardNotices
import SteelyardText
import Testing

/// Texts that would do something if a format let them.
private let attacks: [String] = [
  "<script>alert(1)</script>", "</style><script>alert(1)</script>",
  "\"><img src=x onerror=alert(1)>", "<\u{338}b>", "\"\u{301} onmouseover=\u{301}x",
  "[付款](https://evil.example/)", "![像](https://evil.example/x.png)", "<https://evil.example/>",
  "https://evil.example/", "**加粗** _斜_ `码` ~~删~~", "# 标题", "- 项", "1. 项", "= = =", "a | b | c",
  "&lt;b&gt; &#60;", "{{sheet.title}}", "{{{style}}}", "{{>other}}", "\u{202E}元001",
  "x\u{2066}y\u{2069}",
  "\u{200F}\u{061C}", "\u{200B}\u{FEFF}\u{AD}", "行一\n\n# 行二\r\n> 引用", "\u{0}\u{7}\u{1B}[31m",
  "\u{E0041}",
  "\\", "\\[x\\](y)", "    代码", "\t代码",
]

/// The food case with a text in every place that comes from outside.
private func poisoned(with text: String) -> NoticeMaterial {
  var material = Material.food
  material.caseFile.number = text + "号"
  material.caseFile.officer = text + "员"
  material.caseFile.evidence["货值金额"] = text + "据"
  material.caseFile.facts["经营场所"] = .text(text + "处")
  material.caseFile.facts[text] = .unknown(reason: text)
  material.caseFile.circumstances[0].evidence = text + "据"
  material.caseFile.examined[text + "节"] = text + "由"
  material.authorityName = text + "局"
  material.power.name = text + "项"
  material.power.basis = [text + "条"]
  material.power.factors[2].judgement = text
  material.power.standard?.title = text
  material.power.standard?.issuer = text
  material.power.factors[0].base = Bilingual(text, text)
  material.power.factors[0].points = [.init(factor: text, points: Bilingual(text, text))]
  material.power.clauseGround = text + "由"
  material.assessment.verdict?.because[0].test = text
  material.assessment.verdict?.statutory[0].text = text
  material.assessment.verdict?.nearest[0].threshold = Bilingual(text, text)
  material.catalogDigest = text
  material.engine = text
  return material
}

private func write(_ material: NoticeMaterial, _ format: NoticeFormat) throws -> String {
  try NoticeWriter(language: .chinese, format: format).notice(material)
}

@Test(arguments: attacks)
func `HTML has the same elements whatever a file says`(attack: String) throws {
  let page = try write(poisoned(with: attack), .html)
  let plain = try write(poisoned(with: "平常"), .html)
  #expect(elements(of: page) == elements(of: plain))
}

@Test(arguments: attacks)
func `Markdown has no mark from a file that is not escaped`(attack: String) throws {
  let text = try write(poisoned(with: attack), .markdown)
  let plain = try write(poisoned(with: "平常"), .markdown)
  #expect(marks(of: text) == marks(of: plain))
  #expect(lineOpenings(of: text) == lineOpenings(of: plain))
}

@Test(arguments: attacks, NoticeFormat.allCases)
func `nothing reorders, hides or controls the text`(attack: String, format: NoticeFormat) throws {
  let notice = try write(poisoned(with: attack), format)
  for scalar in notice.unicodeScalars where scalar != "\n" {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      Issue.record("U+\(String(scalar.value, radix: 16)) is left in the notice")
    default: continue
    }
  }
}

@Test
func `a page allows itself no script, no frame and no outside file`() throws {
  let page = try write(Material.food, .html)
  #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'"))
  for word in ["<script", "<iframe", "http://", "https://", "url(", "@import", "onclick"] {
    #expect(!page.contains(word), "\(word)")
  }
}

@Test
func `a draft shows the author's words without obeying them`() {
  var material = Material.food
  material.assessment.verdict?.missing = ["`<b>`", "a`b"]
  let draft = NoticeWriter(language: .english, format: .html).draft(material)
  #expect(!draft.contains("<b>"))
}

/// The names of the elements in order, and every attribute that is not the style of a bar.
private func elements(of page: String) -> [Substring] {
  page.matches(of: /<[^>]*>/).map(\.0).filter { !$0.hasPrefix("<i style") }
}

/// How often each mark stands in the text without a backslash before it.
///
/// Rows of tables and the template's own marks are the same in every notice.
private func marks(of text: String) -> [Character: Int] {
  var counts: [Character: Int] = [:]
  var isEscaped = false
  for character in text {
    if isEscaped {
      isEscaped = false
    } else if character == "\\" {
      isEscaped = true
    } else if "*_`[]<>|~&#".contains(character) {
      counts[character, default: 0] += 1
    }
  }
  return counts
}

/// What each line begins with, as far as it could open a block.
private func lineOpenings(of text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    String(line.prefix { "#>-+=*| \t".contains($0) })
  }
}
