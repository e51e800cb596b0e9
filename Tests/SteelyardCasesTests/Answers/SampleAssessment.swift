import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// An assessment with something in every part of it.
func sampleAssessment() -> Assessment {
  var verdict = Verdict(power: "food.unlicensed")
  verdict.standard = "cn.food"
  verdict.standardChosen = .onlyOne
  (verdict.clause, verdict.band, verdict.grade) = (1, 2, "一般")
  verdict.statutory = [
    WeighedMeasure(
      measure: "fine",
      unit: .money,
      modality: .must,
      range: AmountRange(least: 5_000_000, most: 10_000_000),
      text: "5万元以上10万元以下"
    ),
    WeighedMeasure(measure: "confiscate-gains", unit: .none, modality: .must, range: nil),
  ]
  verdict.benchmark = [
    WeighedMeasure(
      measure: "fine",
      unit: .money,
      modality: .must,
      range: AmountRange(least: 6_500_000, most: nil)
    )
  ]
  verdict.law = AppliedLaw(day: Day(year: 2024, month: 3, day: 1))
  verdict.procedures = [ProcedureOwed(step: .priorNotice, provision: "行政处罚法 第44条")]
  verdict.because = [
    Because(
      factor: "货值金额",
      value: Bilingual("8000元", "8,000 yuan"),
      test: "不满1万元",
      provision: "食品安全法 第122条第1款",
      choseClause: true
    ),
    Because(factor: "情节", value: nil, test: "无法查实", provision: "", choseClause: false),
  ]
  verdict.nearest = [
    NearestThreshold(
      factor: "货值金额",
      threshold: Bilingual("1万元", "10,000 yuan"),
      distance: Bilingual("2000元", "2,000 yuan"),
      clause: 2,
      band: nil,
      grade: nil
    )
  ]
  let finding = Finding(
    .aboveBenchmark,
    severity: .error,
    message: Bilingual("高于基准", "above the benchmark"),
    provision: "基准",
    measure: "fine"
  )
  return Assessment(
    number: "闽运罚〔2024〕17号",
    outcome: .departs,
    verdict: verdict,
    findings: [finding]
  )
}
