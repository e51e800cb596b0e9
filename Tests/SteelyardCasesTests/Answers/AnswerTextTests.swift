import SteelyardCases
import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import Testing

private let names = AnswerNames(
  power: "未取得许可从事食品生产经营",
  standard: "食品安全行政处罚裁量权基准",
  measures: [
    "fine": Bilingual("罚款", "fine"), "confiscate-gains": Bilingual("没收违法所得", "confiscation"),
  ]
)

@Test
func `an answer in Chinese stands in columns`() throws {
  let receipt = Receipt(
    catalog: "sha256:00",
    engine: "1.0",
    dates: [.acted: try #require(Day(year: 2024, month: 3, day: 1))]
  )
  let text = AnswerText(language: .chinese, names: names).text(sampleAssessment(), receipt: receipt)
  #expect(
    text == """
      案号  闽运罚〔2024〕17号
      结论  不符合基准
      事项  未取得许可从事食品生产经营  food.unlicensed
      标准  食品安全行政处罚裁量权基准  cn.food（案卷未写明机关，仅有此一标准）
      适用  2024-03-01 的法律（行为日）
      阶次  第1种法定情形，第2阶次「一般」

      依据的事实
        货值金额  8000元    不满1万元  定幅度  食品安全法 第122条第1款
        情节      无法查实  无法查实   定阶次

      裁量基准
        罚款  应当  65,000元以上

      法定幅度
        罚款          应当  50,000元以上100,000元以下  5万元以上10万元以下
        没收违法所得  应当

      审核意见
        ✗  高于基准  基准  [above-benchmark]

      应履行的程序
        事先告知  行政处罚法 第44条

      最近的界限
        货值金额  距 1万元  差 2000元  越过后为 第2档法定幅度

      目录  sha256:00
      引擎  1.0
      日期  违法行为终了 2024-03-01

      """
  )
}

@Test
func `an answer in English stands in columns`() {
  let text = AnswerText(language: .english, names: names).text(sampleAssessment(), receipt: nil)
  #expect(
    text == """
      case      闽运罚〔2024〕17号
      outcome   departs from the benchmark
      power     未取得许可从事食品生产经营  food.unlicensed
      standard  食品安全行政处罚裁量权基准  cn.food (the only one, as the case names no authority)
      law of    2024-03-01, the day of the act
      band      clause 1, band 2 `一般`

      because
        货值金额  8,000 yuan  不满1万元  chose the clause  食品安全法 第122条第1款
        情节      unknown     无法查实   chose the band

      benchmark
        fine  must  65,000 yuan or more

      statutory range
        fine          must  50,000 yuan to 100,000 yuan  5万元以上10万元以下
        confiscation  must

      findings
        ✗  above the benchmark  基准  [above-benchmark]

      steps owed
        prior notice  行政处罚法 第44条

      nearest thresholds
        货值金额  10,000 yuan  2,000 yuan away  then clause 2

      """
  )
}

@Test
func `an unknown power is said in two lines`() {
  let assessment = Assessment(number: "1", outcome: .unknownPower, verdict: nil, findings: [])
  let text = AnswerText(language: .english, names: AnswerNames()).text(assessment, receipt: nil)
  #expect(text == "case     1\noutcome  no such power in the catalogue\n")
}
