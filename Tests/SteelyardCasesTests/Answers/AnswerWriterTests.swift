import SteelyardCases
import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import Testing

@Test
func `an answer is one line of JSON with integers in the smallest unit`() throws {
  let receipt = Receipt(
    catalog: "sha256:00",
    engine: "1.0",
    dates: [.acted: try #require(Day(year: 2024, month: 3, day: 1))]
  )
  let json = AnswerWriter(language: .english).json(sampleAssessment(), receipt: receipt)
  #expect(
    json == """
      {"case":"闽运罚〔2024〕17号","outcome":"departs","verdict":{"power":"food.unlicensed","standard":"cn.food",\
      "chosen":"only-one","clause":1,"band":2,"grade":"一般","statutory":[{"measure":"fine","modality":"must",\
      "least":5000000,"most":10000000,"unit":"fen","text":"50,000 yuan to 100,000 yuan","words":"5万元以上10万元以下"},\
      {"measure":"confiscate-gains","modality":"must"}],"benchmark":[{"measure":"fine","modality":"must",\
      "least":6500000,"unit":"fen","text":"65,000 yuan or more"}],"circumstances":[],\
      "law":{"applies":"2024-03-01","why":"act-date"},\
      "procedures":[{"step":"prior-notice","because":"行政处罚法 第44条"}],\
      "because":[{"factor":"货值金额","value":"8,000 yuan","test":"不满1万元","chose":"clause","provision":"食品安全法 第122条第1款"},\
      {"factor":"情节","unknown":true,"test":"无法查实","chose":"band"}],\
      "computed":[],"nearest":[{"factor":"货值金额","threshold":"10,000 yuan","distance":"2,000 yuan","would":"clause 2","clause":2}],\
      "missing":[],"possible":[]},\
      "findings":[{"code":"above-benchmark","severity":"error","message":"above the benchmark","provision":"基准","measure":"fine"}],\
      "receipt":{"catalog":"sha256:00","engine":"1.0","dates":{"acted":"2024-03-01"}}}
      """
  )
}

@Test
func `an answer is JSON that our own reader accepts`() throws {
  for language in Language.allCases {
    for pretty in [true, false] {
      let json = AnswerWriter(language: language, pretty: pretty).json(
        sampleAssessment(),
        receipt: nil
      )
      let value = try JSONValue(parsing: Array(json.utf8).span)
      #expect(value.members?.map(\.key) == ["case", "outcome", "verdict", "findings"])
    }
  }
}

@Test(
  arguments: [
    (0, 0, .money, "0元", "0 yuan"), (0, 100, .money, "1元以下", "up to 1 yuan"),
    (123_456_789, 123_456_789, .money, "1,234,567.89元", "1,234,567.89 yuan"),
    (100_000, 99_999_900, .money, "1,000元以上999,999元以下", "1,000 yuan to 999,999 yuan"),
    (30, 30, .days, "30日", "30 days"), (1, nil, .days, "1日以上", "1 day or more"),
    (150, 200, .multiple, "1.5倍以上2倍以下", "1.5 times to 2 times"),
  ] as [(Int64, Int64?, Measure.Unit, String, String)]
)
func `a range is said the way people say it`(
  least: Int64,
  most: Int64?,
  unit: Measure.Unit,
  chinese: String,
  english: String
) {
  let range = AmountRange(least: least, most: most)
  #expect(range.text(in: unit, .chinese) == chinese)
  #expect(range.text(in: unit, .english) == english)
}
