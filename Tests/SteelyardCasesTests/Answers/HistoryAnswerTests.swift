import SteelyardCases
import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import Testing

/// A repetition of which two acts count, the later of them first in the file, and one may.
private func counted(_ least: Int64 = 3, _ most: Int64 = 4) -> CountedFactor {
  func act(_ day: String) -> EarlierAct {
    EarlierAct(
      acted: Day(iso: day),
      power: "p",
      concerns: [.vehicle: .named(Identity("闽A1"))],
      evidence: "证据五"
    )
  }
  var count = CountedFactor(
    factor: "次数",
    unit: "次",
    counter: Counter(
      same: .power,
      window: CountingWindow(length: 12),
      includesPresent: true,
      scope: .vehicle
    ),
    least: least,
    most: most,
    acts: [
      .init(place: 1, act: act("2024-02-01")), .init(place: 2, act: act("2023-09-01")),
    ],
    open: least == most
      ? [] : [.init(place: 3, act: EarlierAct(article: "甲法 第1条"), lacks: [.when, .who])]
  )
  count.decides = true
  return count
}

private func assessment(_ count: CountedFactor) -> Assessment {
  var verdict = Verdict(power: "p")
  verdict.counted = [count]
  return Assessment(number: "一", outcome: .conforms, verdict: verdict, findings: [])
}

@Test
func `every key of what was counted is in the schema of answers`() {
  let answer = AnswerWriter(language: .english).json(assessment(counted()), receipt: nil)
  let schema = AssessmentSchema.json(in: .english)
  #expect(answer.contains("\"counted\""))
  for match in answer.matches(of: /"([a-z]+)":/) {
    #expect(schema.contains("\"\(match.1)\": {"), "\(match.1)")
  }
}

@Test
func `acts that count are told in the order in which they were done`() {
  let words = CountWords(counted(3, 3))
  #expect(words.number == Bilingual("3次", "3 times"))
  #expect(
    words.lines.map(\.chinese) == [
      "第1次 2023-09-01 p 闽A1 证据五 历史第2项", "第2次 2024-02-01 p 闽A1 证据五 历史第1项", "第3次 本次",
    ]
  )
}

@Test
func `a power that counts is told by its name where one is given`() {
  let words = CountWords(counted(3, 3), powers: ["p": "超限运输"])
  #expect(words.lines.first?.chinese == "第1次 2023-09-01 超限运输 闽A1 证据五 历史第2项")
}

@Test
func `what may count is told with what is not known of it`() {
  let words = CountWords(counted())
  #expect(words.number == Bilingual("3次至4次", "3 times to 4 times"))
  #expect(words.lines.last?.chinese == "可能计入 甲法 第1条 历史第3项：日期、车辆不明")
  #expect(words.lines.last?.english == "may count 甲法 第1条 entry 3: the day, the vehicle not known")
  #expect(
    words.rule.english.hasPrefix("the same power, within 1 year, from the day of the earlier act")
  )
}
