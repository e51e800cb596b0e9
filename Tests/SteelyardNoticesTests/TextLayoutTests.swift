import SteelyardEvaluator
import SteelyardNotices
import SteelyardText
import Testing

@Test(arguments: Material.all.map(\.name), Language.allCases)
func `no line of a text is wider than eighty cells`(name: String, language: Language) throws {
  let material = try #require(Material.all.first { $0.name == name }?.material)
  let text = try NoticeWriter(language: language, format: .text).notice(material)
  for line in text.split(separator: "\n") {
    #expect(cells(of: line) <= 80, "\(line)")
  }
}

@Test(arguments: Material.all.map(\.name))
func `no line begins with a mark that must not stand there`(name: String) throws {
  let material = try #require(Material.all.first { $0.name == name }?.material)
  let text = try NoticeWriter(language: .chinese, format: .text).notice(material)
  for line in text.split(separator: "\n") {
    let first = try #require(line.first { $0 != " " })
    #expect(!"，。、；：？！）〕】》」』".contains(first), "\(line)")
    #expect(!line.hasSuffix(" "), "\(line)")
  }
}

@Test
func `a word that is wider than the page is cut`() throws {
  var material = Material.food
  material.caseFile.evidence["货值金额"] = String(repeating: "x", count: 500)
  material.caseFile.number = String(repeating: "号", count: 200)
  let text = try NoticeWriter(language: .chinese, format: .text).notice(material)
  for line in text.split(separator: "\n") {
    #expect(cells(of: line) <= 80, "\(line)")
  }
}

/// Two cells for what lies in the blocks of wide characters that the specimens use, one for all else.
private func cells(of line: Substring) -> Int {
  line.reduce(0) { sum, character in
    let value = character.unicodeScalars.first?.value ?? 0
    return sum + (value >= 0x2E80 ? 2 : 1)
  }
}
