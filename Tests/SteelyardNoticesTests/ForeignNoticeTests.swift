import SteelyardEvaluator
import SteelyardModel
import SteelyardNotices
import SteelyardText
import Testing

/// The food case as if authorities of another country had the power, with everything taken away that a notice needs.
private var bare: NoticeMaterial {
  var material = Material.food
  material.power.isForeign = true
  material.caseFile.number = ""
  material.caseFile.officer = ""
  material.caseFile.evidence = [:]
  material.caseFile.procedure = [:]
  material.assessment.findings = [
    Finding(
      .outOfTime,
      severity: .error,
      message: Bilingual("超过时效", "out of time"),
      measure: "fine"
    )
  ]
  return material
}

@Test
func `what a notice of another country lacks is never held against the general law of China`() {
  let lacks = NoticeKind.reasons.lacks(of: bare)
  #expect(
    Set(lacks.map(\.code)).isSuperset(of: [
      .noNumber, .noOfficer, .factWithoutEvidence, .openFinding,
    ])
  )
  let names = Law.allCases.map(\.name.chinese)
  for lack in lacks where names.contains(where: lack.provision.chinese.hasPrefix) {
    // What the catalogue itself cites for a step is the catalogue's to say.
    #expect(lack.code == .stepMissing, "\(lack.code) cites \(lack.provision.chinese)")
  }
}

@Test
func `the prior notice of the Penalty Law is not demanded abroad`() {
  var material = bare
  material.assessment.verdict?.procedures = []
  #expect(!NoticeKind.reasons.lacks(of: material).map(\.code).contains(.stepMissing))
  material.power.isForeign = false
  #expect(NoticeKind.reasons.lacks(of: material).map(\.code).contains(.stepMissing))
}

@Test(arguments: [NoticeKind.priorNotice, .noPenalty])
func `documents that only Chinese law knows are not written for other countries`(kind: NoticeKind) {
  #expect(kind.lacks(of: bare).first?.code == .notApplicable)
}

@Test
func `rights under another country's law are left to fill in`() throws {
  var material = Material.food
  material.power.isForeign = true
  let notice = try NoticeWriter(language: .english, format: .text).notice(material)
  #expect(notice.contains("under the law of that country"))
  for law in [Law.reconsideration, .litigation] {
    #expect(!notice.contains(law.name.english))
  }
  #expect(!notice.contains("people's court"))
}
