import SteelyardEvaluator
import SteelyardModel
import SteelyardNotices
import SteelyardText

extension Material {
  /// A fine below the benchmark with a complete reason, under the standard of the province.
  static var overload: NoticeMaterial {
    NoticeMaterial(
      caseFile: overloadCase,
      assessment: Assessment(
        number: overloadCase.number,
        outcome: .deviates,
        verdict: overloadVerdict,
        findings: [
          Finding(
            .justifiedDeviation,
            severity: .note,
            message: .init("偏离裁量基准，理由完整", "deviates from the benchmark with a complete reason")
          ),
          Finding(
            .belowBenchmark,
            severity: .note,
            message: .init("罚款低于裁量基准", "the fine is below the benchmark"),
            measure: "fine"
          ),
        ]
      ),
      power: overloadPower,
      authorityName: "临江市交通运输局",
      catalogDigest: digest,
      engine: engine
    )
  }

  private static var overloadCase: CaseFile {
    var file = CaseFile(power: "road.overload")
    file.number = "临交罚〔2024〕103号"
    file.authority = Authority(region: 359_900, department: "transport")
    file.officer = "K-0231、K-0188"
    file.subject = .individual
    file.dates[.acted] = day(2024, 7, 9)
    file.dates[.filed] = day(2024, 7, 9)
    file.dates[.decided] = day(2024, 8, 30)
    file.facts = [
      "超限质量": .value(1_250), "一年内次数": .value(2), "装载货物来源": .unknown(reason: "货运单据已灭失"),
    ]
    file.evidence = ["超限质量": "称重检测单0709-33", "一年内次数": "执法信息系统查询记录"]
    file.circumstances = [CaseFile.Claim(id: "repeated", evidence: "临交罚〔2023〕88号决定书")]
    file.decision = [CaseFile.Decided(measure: "fine", amount: 650_050)]
    file.procedure[.priorNotice] = day(2024, 8, 12)
    file.procedure[.collectiveDiscussion] = day(2024, 8, 28)
    file.deviation = CaseFile.Deviation(
      ground: "当次运输系受防汛指挥机构征调，连夜运送编织袋与沙石，到达后即卸载复称，公路未受损害；"
        + "依阶次处罚将使受征调者承受与行为危害不相当的负担。",
      provision: "行政处罚法 第5条第2款",
      approver: "局负责人集体讨论（纪要2024-31）",
      approved: day(2024, 8, 28)
    )
    return file
  }

  private static var overloadVerdict: Verdict {
    var verdict = Verdict(power: "road.overload")
    verdict.standard = "province.transport/road.overload"
    verdict.standardChosen = .nearestAbove
    (verdict.clause, verdict.band, verdict.grade) = (1, 3, "较重")
    verdict.law = AppliedLaw(day: day(2024, 7, 9))
    verdict.statutory = [weighed("fine", .must, yuan(0, 30_000), "3万元以下")]
    verdict.benchmark = [weighed("fine", .must, yuan(10_000, 20_000), "1万元以上2万元以下")]
    verdict.circumstances = ["repeated"]
    verdict.procedures = [ProcedureOwed(step: .priorNotice, provision: "行政处罚法 第44条")]
    verdict.because = [
      Because(
        factor: "当事人",
        value: Bilingual("个人", "individual"),
        test: "个人",
        provision: "公路安全保护条例 第64条",
        choseClause: true
      ),
      Because(
        factor: "超限质量",
        value: Bilingual("12.5吨", "12.5 tonnes"),
        test: "10吨以上不满20吨",
        provision: "附件二第7项",
        choseClause: false
      ),
      Because(
        factor: "装载货物来源",
        value: nil,
        test: "无法查实",
        provision: "附件二第7项",
        choseClause: false
      ),
    ]
    verdict.nearest = [
      NearestThreshold(
        factor: "超限质量",
        threshold: Bilingual("9.99吨", "9.99 tonnes"),
        distance: Bilingual("2.51吨", "2.51 tonnes"),
        clause: 1,
        band: 1,
        grade: "轻微"
      )
    ]
    return verdict
  }

  private static var overloadPower: NoticePower {
    var power = NoticePower(id: "road.overload", name: "擅自超限行驶公路", kind: .penalty)
    power.basis = ["公路安全保护条例 第64条", "公路法 第76条第5项"]
    power.measures = measures("fine")
    power.factors = [
      NoticePower.Factor("超限质量", value: Bilingual("12.5吨", "12.5 tonnes")),
      NoticePower.Factor("一年内次数", value: Bilingual("2次", "2 times")),
      NoticePower.Factor("装载货物来源"),
    ]
    power.circumstances = [
      NoticePower.Circumstance(
        id: "repeated",
        name: "一年内再次实施同一违法行为",
        effect: .aggravate,
        provision: "南岭省交通运输行政处罚裁量办法 第9条第2项"
      )
    ]
    var standard = NoticeStandard(
      id: "province.transport/road.overload",
      title: "南岭省交通运输行政处罚裁量权基准",
      issuer: "南岭省交通运输厅"
    )
    standard.inForce = Period(from: day(2023, 1, 1), to: day(2027, 12, 31))
    standard.grades = ["轻微", "一般", "较重", "严重"]
    standard.aggravate = .shift(1)
    standard.lighten = .shift(1)
    power.standard = standard
    return power
  }
}
