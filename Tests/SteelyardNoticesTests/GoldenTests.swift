import SteelyardEvaluator
import SteelyardModel
import SteelyardNotices
import SteelyardText
import Testing

private struct Specimen: CustomTestStringConvertible {
  let name: String
  let language: Language
  let format: NoticeFormat

  static let all = Material.all.flatMap { name, _ in
    Language.allCases.flatMap { language in
      NoticeFormat.allCases.map { Specimen(name: name, language: language, format: $0) }
    }
  }

  var writer: NoticeWriter { NoticeWriter(language: language, format: format) }
  var testDescription: String { "\(name).\(language.rawValue).\(format.rawValue)" }
}

@Test(arguments: Specimen.all)
private func `a notice reads as it was approved`(specimen: Specimen) throws {
  let material = try #require(Material.all.first { $0.name == specimen.name }?.material)
  let notice = try specimen.writer.notice(material)
  try Golden.expect(notice, in: specimen.testDescription)
}

@Test(arguments: Specimen.all)
private func `the same material gives the same bytes`(specimen: Specimen) throws {
  let material = try #require(Material.all.first { $0.name == specimen.name }?.material)
  #expect(try specimen.writer.notice(material) == specimen.writer.notice(material))
}

@Test(arguments: Language.allCases, NoticeFormat.allCases)
func `a prior notice reads as it was approved`(language: Language, format: NoticeFormat) throws {
  let writer = NoticeWriter(kind: .priorNotice, language: language, format: format)
  let name = "food.prior-notice.\(language.rawValue).\(format.rawValue)"
  try Golden.expect(writer.notice(Material.food), in: name)
}

@Test(arguments: Language.allCases, NoticeFormat.allCases)
func `a statement that no penalty is imposed reads as it was approved`(
  language: Language,
  format: NoticeFormat
) throws {
  let writer = NoticeWriter(kind: .noPenalty, language: language, format: format)
  let name = "first-time.no-penalty.\(language.rawValue).\(format.rawValue)"
  try Golden.expect(writer.notice(Material.firstTime), in: name)
}

@Test(arguments: Language.allCases, NoticeFormat.allCases)
func `a draft says on its face that it is one, and what it lacks`(
  language: Language,
  format: NoticeFormat
) throws {
  var material = Material.food
  material.caseFile.number = ""
  material.caseFile.evidence["货值金额"] = nil
  material.caseFile.procedure[.hearingOffered] = nil
  let draft = NoticeWriter(language: language, format: format).draft(material)
  try Golden.expect(draft, in: "draft.\(language.rawValue).\(format.rawValue)")
}

@Test(arguments: Language.allCases, NoticeFormat.allCases)
func `a draft that lacks nothing is the notice`(language: Language, format: NoticeFormat) throws {
  let writer = NoticeWriter(language: language, format: format)
  #expect(try writer.draft(Material.food) == writer.notice(Material.food))
}

@Test
func `a notice says which circumstances were examined and why they do not hold`() throws {
  var material = Material.food
  let known = try #require(material.power.circumstances.first)
  material.caseFile.examined = [known.id: "查无此事", "blank": " "]
  for counted in [material.caseFile.circumstances.map(\.id), []] {
    material.assessment.verdict?.circumstances = counted
    let chinese = try NoticeWriter(language: .chinese, format: .markdown).notice(material)
    #expect(chinese.contains("下列情节经审查不成立："))
    #expect(chinese.contains("| \(known.name) | \(known.provision) | 查无此事 |"))
    #expect(!chinese.contains("blank"))
    let english = try NoticeWriter(language: .english, format: .markdown).notice(material)
    #expect(english.contains("These circumstances were examined and do not hold:"))
  }
}
