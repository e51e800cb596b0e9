import SteelyardEvaluator
import SteelyardModel
import SteelyardNotices
import SteelyardText

extension Material {
  /// The refusal of a licence, where the statute leaves no range and no standard is in force.
  static var roadDig: NoticeMaterial {
    var file = CaseFile(power: "road.dig")
    file.number = "临城许〔2024〕第58号"
    file.authority = Authority(region: 359_900, department: "urban")
    file.officer = "窗口3号 周某"
    file.subject = .organisation
    file.dates[.acted] = day(2024, 9, 2)
    file.dates[.filed] = day(2024, 9, 3)
    file.dates[.decided] = day(2024, 9, 13)
    file.facts = ["道路类别": .value(0), "竣工日期": .value(18_993), "抢修": .value(0)]
    file.evidence = ["道路类别": "道路设施台账第112页", "竣工日期": "竣工验收备案表", "抢修": "申请书第3栏"]
    file.decision = [
      CaseFile.Decided(measure: "refuse"), CaseFile.Decided(measure: "time-limit", amount: 9),
    ]
    return NoticeMaterial(
      caseFile: file,
      assessment: Assessment(
        number: file.number,
        outcome: .conforms,
        verdict: roadDigVerdict,
        findings: []
      ),
      power: roadDigPower,
      authorityName: "临江市城市管理局",
      catalogDigest: digest,
      engine: engine
    )
  }

  private static var roadDigVerdict: Verdict {
    var verdict = Verdict(power: "road.dig")
    verdict.clause = 2
    verdict.law = AppliedLaw(day: day(2024, 9, 2))
    verdict.statutory = [
      weighed("refuse", .must),
      weighed("time-limit", .must, AmountRange(least: 0, most: 20), "20个工作日以内"),
    ]
    verdict.benchmark = verdict.statutory
    verdict.because = [
      Because(
        factor: "竣工后月数",
        value: Bilingual("32个月", "32 months"),
        test: "不满60个月",
        provision: "城市道路管理条例 第33条",
        choseClause: true
      ),
      Because(
        factor: "抢修",
        value: Bilingual("否", "no"),
        test: "否",
        provision: "城市道路管理条例 第33条",
        choseClause: true
      ),
    ]
    verdict.nearest = [
      NearestThreshold(
        factor: "竣工后月数",
        threshold: Bilingual("60个月", "60 months"),
        distance: Bilingual("28个月", "28 months"),
        clause: 1,
        band: nil,
        grade: nil
      )
    ]
    return verdict
  }

  private static var roadDigPower: NoticePower {
    var power = NoticePower(id: "road.dig", name: "挖掘城市道路许可", kind: .licensing)
    power.basis = ["城市道路管理条例 第33条", "行政许可法 第38条第2款"]
    power.measures = measures("grant", "refuse", "time-limit")
    power.factors = [
      NoticePower.Factor("道路类别", value: Bilingual("新建道路", "新建道路")),
      NoticePower.Factor("竣工日期", value: Bilingual("2022-01-01", "2022-01-01")),
      NoticePower.Factor("竣工后月数", value: Bilingual("32个月", "32 months"), inputs: ["竣工日期"]),
      NoticePower.Factor("抢修", value: Bilingual("否", "no")),
    ]
    power.clauseProvision = "城市道路管理条例 第33条"
    power.clauseGround = "新建道路交付使用后五年内不得挖掘，且不属于抢修地下管线"
    return power
  }
}
