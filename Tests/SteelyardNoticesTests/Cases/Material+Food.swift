import SteelyardEvaluator
import SteelyardModel
import SteelyardNotices
import SteelyardText

extension Material {
  /// A fine within the benchmark that a mitigating circumstance opened, with confiscation besides.
  static var food: NoticeMaterial {
    NoticeMaterial(
      caseFile: foodCase,
      assessment: Assessment(
        number: foodCase.number,
        outcome: .conforms,
        verdict: foodVerdict,
        findings: []
      ),
      power: foodPower,
      authorityName: "临江市市场监督管理局",
      catalogDigest: digest,
      engine: engine
    )
  }

  private static var foodCase: CaseFile {
    var file = CaseFile(power: "food.unlicensed")
    file.number = "临市监罚〔2024〕17号"
    file.authority = Authority(region: 359_900, department: "market")
    file.officer = "林某（35990017）、陈某（35990042）"
    file.subject = .organisation
    file.dates[.acted] = day(2024, 3, 1)
    file.dates[.filed] = day(2024, 3, 4)
    file.dates[.decided] = day(2024, 5, 20)
    file.facts = [
      "货值金额": .value(800_000), "情节": .value(1), "违法所得": .value(240_000),
      "经营场所": .text("临江市南门街8号一层"),
    ]
    file.evidence = [
      "货值金额": "证据二：进货票据6张、销售流水1份", "情节": "证据四：现场检查笔录",
      "违法所得": "证据三：收款记录", "经营场所": "证据一：现场照片8张",
    ]
    file.circumstances = [CaseFile.Claim(id: "harm-reduced", evidence: "证据五：召回记录及退款凭证32份")]
    file.decision = [
      CaseFile.Decided(measure: "fine", amount: 6_000_000),
      CaseFile.Decided(measure: "confiscate-gains"), CaseFile.Decided(measure: "confiscate-goods"),
    ]
    file.procedure[.priorNotice] = day(2024, 5, 6)
    file.procedure[.hearingOffered] = day(2024, 5, 6)
    file.procedure[.legalReview] = day(2024, 5, 16)
    file.procedure[.collectiveDiscussion] = day(2024, 5, 17)
    return file
  }

  private static var foodVerdict: Verdict {
    var verdict = Verdict(power: "food.unlicensed")
    verdict.standard = "linjiang.food/food.unlicensed"
    verdict.standardChosen = .own
    (verdict.clause, verdict.band, verdict.grade) = (1, 2, "一般")
    verdict.law = AppliedLaw(day: day(2024, 3, 1))
    verdict.statutory = [
      weighed("fine", .may, yuan(50_000, 100_000), "5万元以上10万元以下"),
      weighed("confiscate-gains", .may), weighed("confiscate-goods", .may),
      weighed("confiscate-tools", .may),
    ]
    verdict.benchmark = [
      weighed("fine", .may, yuan(0, 85_000), "30%以上70%以下"), weighed("confiscate-gains", .may),
      weighed("confiscate-goods", .may), weighed("confiscate-tools", .may),
    ]
    verdict.circumstances = ["harm-reduced"]
    verdict.procedures = [
      ProcedureOwed(step: .priorNotice, provision: "行政处罚法 第44条"),
      ProcedureOwed(step: .hearingOffered, provision: "行政处罚法 第63条"),
      ProcedureOwed(step: .legalReview, provision: "行政处罚法 第58条"),
    ]
    verdict.because = [
      Because(
        factor: "货值金额",
        value: Bilingual("8000元", "8,000 yuan"),
        test: "不满1万元",
        provision: "食品安全法 第122条第1款",
        choseClause: true
      ),
      Because(
        factor: "情节",
        value: Bilingual("一般", "一般"),
        test: "一般",
        provision: "第十二条第二项",
        choseClause: false
      ),
    ]
    verdict.nearest = [
      NearestThreshold(
        factor: "货值金额",
        threshold: Bilingual("1万元", "10,000 yuan"),
        distance: Bilingual("2000元", "2,000 yuan"),
        clause: 2,
        band: 2,
        grade: "一般"
      ),
      NearestThreshold(
        factor: "情节",
        threshold: Bilingual("从重", "从重"),
        distance: Bilingual("1级", "1 grade"),
        clause: 1,
        band: 3,
        grade: "从重"
      ),
    ]
    return verdict
  }

  private static var foodPower: NoticePower {
    var power = NoticePower(id: "food.unlicensed", name: "未取得许可从事食品生产经营", kind: .penalty)
    power.basis = ["食品安全法 第122条第1款"]
    power.measures = measures("fine", "confiscate-gains", "confiscate-goods", "confiscate-tools")
    power.factors = [
      NoticePower.Factor("货值金额", value: Bilingual("8000元", "8,000 yuan")),
      NoticePower.Factor("违法所得", value: Bilingual("2400元", "2,400 yuan")),
      NoticePower.Factor(
        "情节",
        value: Bilingual("一般", "一般"),
        judgement: "办案人员依据违法行为的持续时间、影响范围提出，经办机构负责人审核"
      ),
    ]
    power.circumstances = [
      NoticePower.Circumstance(
        id: "harm-reduced",
        name: "主动消除或者减轻违法行为危害后果",
        effect: .lightenOrMitigate,
        provision: "行政处罚法 第32条第1项"
      )
    ]
    power.clauseProvision = "食品安全法 第122条第1款"
    var standard = NoticeStandard(
      id: "linjiang.food/food.unlicensed",
      title: "临江市食品安全行政处罚裁量权基准",
      issuer: "临江市市场监督管理局"
    )
    standard.inForce = Period(from: day(2022, 10, 8))
    standard.grades = ["从轻", "一般", "从重"]
    power.standard = standard
    return power
  }
}
