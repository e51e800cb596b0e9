import SteelyardEvaluator
import SteelyardModel
import SteelyardNotices
import SteelyardText

extension Material {
  /// A slight act, corrected in time and without harm, for which no penalty may be imposed.
  static var firstTime: NoticeMaterial {
    var file = CaseFile(power: "solid-waste.sign")
    file.number = "江环不罚〔2024〕6号"
    file.authority = Authority(region: 359_902, department: "environment")
    file.officer = "吴某、郑某"
    file.subject = .soleTrader
    file.dates[.acted] = day(2024, 2, 27)
    file.dates[.filed] = day(2024, 3, 1)
    file.dates[.decided] = day(2024, 3, 29)
    file.facts = ["未设标志处数": .value(1)]
    file.evidence = ["未设标志处数": "现场检查笔录第2页"]
    file.circumstances = [
      CaseFile.Claim(id: "slight-corrected", evidence: "整改前后照片；复查记录2024-03-05")
    ]
    file.decision = [CaseFile.Decided(measure: "education")]
    return NoticeMaterial(
      caseFile: file,
      assessment: Assessment(
        number: file.number,
        outcome: .conforms,
        verdict: firstTimeVerdict,
        findings: [
          Finding(
            .late,
            severity: .error,
            message: .init("决定晚于立案后20日", "decided later than 20 days after filing"),
            provision: "江州区案件办理规程 第8条"
          )
        ]
      ),
      power: firstTimePower,
      catalogDigest: digest,
      engine: engine
    )
  }

  private static var firstTimeVerdict: Verdict {
    var verdict = Verdict(power: "solid-waste.sign")
    verdict.standard = "city.environment/solid-waste.sign"
    verdict.standardChosen = .nearestAbove
    (verdict.clause, verdict.band, verdict.grade) = (1, 1, "一档")
    verdict.law = AppliedLaw(day: day(2024, 2, 27))
    verdict.statutory = [weighed("fine", .mustNot)]
    verdict.benchmark = [weighed("fine", .mustNot)]
    verdict.circumstances = ["slight-corrected"]
    verdict.because = [
      Because(
        factor: "未设标志处数",
        value: Bilingual("1处", "1 place"),
        test: "1处",
        provision: "",
        choseClause: false
      )
    ]
    verdict.nearest = [
      NearestThreshold(
        factor: "未设标志处数",
        threshold: Bilingual("2处", "2 places"),
        distance: Bilingual("1处", "1 place"),
        clause: 1,
        band: 2,
        grade: "二档"
      )
    ]
    return verdict
  }

  private static var firstTimePower: NoticePower {
    var power = NoticePower(
      id: "solid-waste.sign",
      name: "未按规定设置危险废物识别标志",
      kind: .penalty
    )
    power.basis = ["固体废物污染环境防治法 第112条第1款第1项"]
    power.measures = measures("fine", "education")
    power.factors = [NoticePower.Factor("未设标志处数", value: Bilingual("1处", "1 place"))]
    power.circumstances = [
      NoticePower.Circumstance(
        id: "slight-corrected",
        name: "违法行为轻微并及时改正，没有造成危害后果",
        effect: .exempt,
        provision: "行政处罚法 第33条第1款"
      )
    ]
    power.clauseProvision = "固体废物污染环境防治法 第112条第2款"
    var standard = NoticeStandard(
      id: "city.environment/solid-waste.sign",
      title: "临江市生态环境行政处罚裁量权基准",
      issuer: "临江市生态环境局"
    )
    standard.inForce = Period(from: day(2023, 6, 1))
    standard.grades = ["一档", "二档", "三档"]
    power.standard = standard
    return power
  }
}
