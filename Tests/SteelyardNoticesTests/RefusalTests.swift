import SteelyardEvaluator
import SteelyardModel
import SteelyardNotices
import SteelyardText
import Testing

/// A complete case with one thing taken away, and what the refusal must then say.
private struct Broken: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let from: NoticeMaterial
  let lacks: [(NoticeLack.Code, String)]
  let change: @Sendable (inout NoticeMaterial) -> Void

  init(
    _ name: String,
    _ lacks: (NoticeLack.Code, String)...,
    from: NoticeMaterial = Material.food,
    change: @escaping @Sendable (inout NoticeMaterial) -> Void
  ) {
    (testDescription, self.from, self.lacks, self.change) = (name, from, lacks, change)
  }
}

private func unlawful(_ code: FindingCode, provision: String = "") -> Finding {
  Finding(
    code,
    severity: .error,
    message: Bilingual("不合法", "unlawful"),
    provision: provision,
    measure: "fine"
  )
}

private let broken: [Broken] = [
  Broken("no number", (.noNumber, "行政处罚法 §47")) { $0.caseFile.number = " " },
  Broken("no authority", (.noAuthority, "行政处罚法 §59")) { $0.caseFile.authority = nil },
  Broken("no officer", (.noOfficer, "行政处罚法 §42")) { $0.caseFile.officer = "" },
  Broken("no day", (.noDecisionDay, "行政处罚法 §59")) { $0.caseFile.dates[.decided] = nil },
  Broken("no basis", (.noBasis, "行政处罚法 §59")) {
    $0.power.basis = []
    $0.power.clauseProvision = ""
  },
  Broken("no decision", (.noDecision, "行政处罚法 §59")) { $0.caseFile.decision = nil },
  Broken("no verdict", (.noVerdict, "行政处罚法 §59")) {
    $0.assessment.verdict = nil
    $0.assessment.outcome = .unknownPower
  },
  Broken(
    "two facts missing",
    (.factMissing, "行政处罚法 §40、§59"),
    (.factMissing, "行政处罚法 §40、§59")
  ) {
    $0.assessment.verdict?.missing = ["货值金额", "情节"]
  },
  Broken("a fact without evidence", (.factWithoutEvidence, "行政处罚法 §40、§59")) {
    $0.caseFile.evidence["货值金额"] = " "
  },
  Broken("an amount without evidence", (.factWithoutEvidence, "行政处罚法 §40、§59")) {
    $0.power.factors[1].setsAmount = true
    $0.caseFile.evidence["违法所得"] = nil
  },
  Broken("an input without evidence", (.factWithoutEvidence, "行政许可法 §38"), from: Material.roadDig) {
    $0.caseFile.evidence["竣工日期"] = nil
  },
  Broken(
    "an unknown fact without a reason",
    (.factWithoutEvidence, "行政处罚法 §40、§59"),
    from: Material.overload
  ) {
    $0.caseFile.facts["装载货物来源"] = .unknown(reason: "")
  },
  Broken("a circumstance without evidence", (.circumstanceWithoutEvidence, "行政处罚法 §40、§59")) {
    $0.caseFile.circumstances[0].evidence = ""
  },
  Broken(
    "a refusal without a ground",
    (.refusalWithoutGround, "行政许可法 §38"),
    from: Material.roadDig
  ) {
    $0.power.clauseGround = ""
  },
  Broken("above the law", (.openFinding, "食品安全法 第122条第1款")) {
    $0.assessment.findings = [unlawful(.aboveStatutoryMost)]
  },
  Broken("punished although exempt", (.openFinding, "行政处罚法 §33")) {
    $0.assessment.findings = [unlawful(.punishedAlthoughExempt)]
  },
  Broken("out of time", (.openFinding, "行政处罚法 第36条第1款")) {
    $0.assessment.findings = [unlawful(.outOfTime, provision: "行政处罚法 第36条第1款")]
  },
  Broken("not warned", (.stepMissing, "行政处罚法 §44、§62")) {
    $0.caseFile.procedure[.priorNotice] = nil
  },
  Broken("not warned, though the catalog forgot it", (.stepMissing, "行政处罚法 §44、§62")) {
    $0.caseFile.procedure[.priorNotice] = nil
    $0.assessment.verdict?.procedures = []
  },
  Broken("warned after the decision", (.stepTooLate, "行政处罚法 §44、§62")) {
    $0.caseFile.procedure[.priorNotice] = Material.day(2024, 5, 21)
  },
  Broken("no hearing offered", (.stepMissing, "行政处罚法 §63")) {
    $0.caseFile.procedure[.hearingOffered] = nil
  },
  Broken("no legal review", (.stepMissing, "行政处罚法 §58")) {
    $0.caseFile.procedure[.legalReview] = nil
  },
]

@Test(arguments: broken)
private func `a notice is refused for what it lacks`(broken: Broken) throws {
  var material = broken.from
  broken.change(&material)
  let refusal = #expect(throws: NoticeRefusal.self) {
    try NoticeWriter(language: .chinese, format: .text).notice(material)
  }
  let missing = try #require(refusal).missing
  #expect(missing.map(\.code) == broken.lacks.map(\.0))
  #expect(missing.map(\.provision.chinese) == broken.lacks.map(\.1))
  for lack in missing {
    #expect(!lack.message.english.isEmpty && !lack.provision.english.isEmpty)
  }
}

@Test
func `all that is missing is said at once`() {
  var material = Material.food
  material.caseFile = CaseFile(power: "food.unlicensed")
  material.caseFile.decision = [CaseFile.Decided(measure: "fine", amount: 1)]
  material.power.basis = []
  material.power.clauseProvision = ""
  #expect(
    NoticeKind.reasons.lacks(of: material).map(\.code) == [
      .noNumber, .noAuthority, .noOfficer, .noDecisionDay, .circumstanceWithoutEvidence, .noBasis,
      .stepMissing, .stepMissing, .stepMissing,
    ]
  )
}

@Test
func `a deviation needs every part of its reason`() {
  var material = Material.overload
  material.assessment.findings = [
    Finding(.unreasonedDeviation, severity: .error, message: Bilingual("理由不全", "incomplete"))
  ]
  material.caseFile.deviation = CaseFile.Deviation(ground: "")
  #expect(
    NoticeKind.reasons.lacks(of: material).map(\.message.english) == [
      "deviation from the benchmark: no ground is given",
      "deviation from the benchmark: no provision is cited",
      "deviation from the benchmark: nobody approved it",
      "deviation from the benchmark: the day of approval is missing",
    ]
  )
  material.caseFile.deviation = nil
  #expect(NoticeKind.reasons.lacks(of: material).map(\.code) == [.deviationIncomplete])
  #expect(NoticeKind.reasons.lacks(of: material).map(\.provision.chinese) == ["行政处罚法 §34"])
}

@Test
func `a ground that says nothing is no ground`() {
  var material = Material.overload
  material.assessment.findings = [
    Finding(.emptyReason, severity: .error, message: Bilingual("理由空泛", "empty"))
  ]
  #expect(
    NoticeKind.reasons.lacks(of: material).map(\.message.chinese) == ["偏离裁量基准：理由没有内容"]
  )
}

@Test
func `a decision that came late gets its reasons all the same, and they say so`() throws {
  let notice = try NoticeWriter(language: .chinese, format: .text).notice(Material.firstTime)
  #expect(notice.contains("决定晚于立案后20日"))
}

@Test
func `service follows the decision and is not waited for`() {
  var material = Material.food
  material.assessment.verdict?.procedures.append(
    ProcedureOwed(step: .served, provision: "行政处罚法 第61条")
  )
  #expect(NoticeKind.reasons.lacks(of: material).isEmpty)
}

@Test
func `the officers' names are not counted`() {
  var material = Material.food
  material.caseFile.officer = "林某"
  #expect(NoticeKind.reasons.lacks(of: material).isEmpty)
}

@Test
func `a prior notice waits for no step, no day and no approval`() {
  var material = Material.overload
  material.caseFile.dates[.decided] = nil
  material.caseFile.procedure = [:]
  material.caseFile.deviation?.approver = ""
  material.assessment.findings = [
    Finding(.unreasonedDeviation, severity: .error, message: Bilingual("理由不全", "incomplete"))
  ]
  #expect(NoticeKind.priorNotice.lacks(of: material).isEmpty)
}

@Test
func `a prior notice needs a penalty that is proposed`() {
  #expect(NoticeKind.priorNotice.lacks(of: Material.firstTime).map(\.code) == [.notApplicable])
}

@Test
func `a statement that no penalty is imposed needs an exemption and education`() {
  #expect(NoticeKind.noPenalty.lacks(of: Material.firstTime).isEmpty)
  var material = Material.firstTime
  material.power.circumstances[0].effect = .lighten
  material.caseFile.decision = []
  #expect(
    NoticeKind.noPenalty.lacks(of: material).map(\.code) == [.noExemption, .noEducation]
  )
  #expect(
    NoticeKind.noPenalty.lacks(of: Material.food).map(\.code) == [
      .notApplicable, .noExemption, .noEducation,
    ]
  )
}
