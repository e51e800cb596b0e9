import SteelyardCases
import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import Testing

private let sample = """
  {"case": "闽运罚〔2024〕17号",
   "authority": "350200.transport", "officer": "K-0231",
   "subject": {"type": "organisation"},
   "acted": "2024-03-01", "filed": "2024-03-04", "decided": "2024-05-20",
   "power": "food.unlicensed",
   "facts": {"货值金额": "8000元", "情节": {"value": "一般", "evidence": "证据一"}, "违法所得": {"unknown": "账册灭失"}},
   "circumstances": [{"id": "timely-correction", "evidence": "证据三"}],
   "decision": {"fine": "70000元", "confiscate-gains": true, "suspension": {"amount": "30日"}, "warning": false},
   "procedure": {"prior-notice": "2024-05-06", "served": "2024-05-22"},
   "deviation": {"ground": "…", "provision": "行政处罚法 第32条第1项", "approver": "…", "approved": "2024-05-17"}}
  """

private func read(_ text: String, allowsUnknown: Bool = false) -> CaseReading {
  sampleReader(allowsUnknown: allowsUnknown).read(json: Array(text.utf8).span)
}

@Test
func `a case file is read as it stands`() throws {
  let reading = read(sample)
  #expect(reading.faults == [])
  let file = try #require(reading.cases.first)
  var expected = CaseFile(power: "food.unlicensed")
  expected.number = "闽运罚〔2024〕17号"
  expected.authority = Authority(region: 350_200, department: "transport")
  expected.officer = "K-0231"
  expected.subject = .organisation
  expected.dates = [
    .acted: try #require(Day(year: 2024, month: 3, day: 1)),
    .filed: try #require(Day(year: 2024, month: 3, day: 4)),
    .decided: try #require(Day(year: 2024, month: 5, day: 20)),
    .served: try #require(Day(year: 2024, month: 5, day: 22)),
  ]
  expected.facts = ["货值金额": .value(800_000), "情节": .value(1), "违法所得": .unknown(reason: "账册灭失")]
  expected.evidence = ["情节": "证据一"]
  expected.circumstances = [CaseFile.Claim(id: "timely-correction", evidence: "证据三")]
  expected.decision = [
    CaseFile.Decided(measure: "fine", amount: 7_000_000),
    CaseFile.Decided(measure: "confiscate-gains"),
    CaseFile.Decided(measure: "suspension", amount: 30),
  ]
  expected.procedure = [
    .priorNotice: try #require(Day(year: 2024, month: 5, day: 6)),
    .served: try #require(Day(year: 2024, month: 5, day: 22)),
  ]
  expected.deviation = CaseFile.Deviation(
    ground: "…",
    provision: "行政处罚法 第32条第1项",
    approver: "…",
    approved: Day(year: 2024, month: 5, day: 17)
  )
  #expect(file == expected)
}

@Test(
  arguments: [
    (#"[]"#, ["@1:1"]),
    (#"{}"#, ["power@1:1"]),
    (#"{"power": ""}"#, ["power@1:11"]),
    (#"{"power": 7}"#, ["power@1:11"]),
    (#"{"power": ["a", "a"]}"#, ["power[1]@1:17"]),
    (#"{"power": []}"#, ["power@1:1"]),
    (#"{"power": "x", "案号": 1}"#, ["案号@1:16"]),
    (#"{"power": "x", "acted": "2024-02-30"}"#, ["acted@1:25"]),
    (#"{"power": "x", "authority": "福建"}"#, ["authority@1:29"]),
    (#"{"power": "x", "subject": "alien"}"#, ["subject@1:27"]),
    (#"{"power": "x", "subject": {"age": 3}}"#, ["subject.age@1:28"]),
    (#"{"power": "x", "facts": []}"#, ["facts@1:25"]),
    (#"{"power": "x", "facts": {"a": null}}"#, ["facts.a@1:31"]),
    (#"{"power": "x", "facts": {"a": {}}}"#, ["facts.a@1:31"]),
    (#"{"power": "x", "facts": {"a": {"value": 1, "unknown": ""}}}"#, ["facts.a@1:31"]),
    (#"{"power": "x", "facts": {"a": {"value": 1, "why": ""}}}"#, ["facts.a.why@1:44"]),
    (#"{"power": "x", "circumstances": {}}"#, ["circumstances@1:33"]),
    (#"{"power": "x", "circumstances": [{}]}"#, ["circumstances[0]@1:34"]),
    (#"{"power": "x", "decision": true}"#, ["decision@1:28"]),
    (#"{"power": "x", "procedure": {"prayer": "2024-01-01"}}"#, ["procedure.prayer@1:40"]),
    (#"{"power": "x", "deviation": {"reason": "…"}}"#, ["deviation.reason@1:30"]),
    (#"{"power": "x", "acts": []}"#, ["acts@1:24"]),
    (#"{"acts": [1]}"#, ["acts[0]@1:11"]),
    (#"{"acts": [{"power": "x", "case": "1"}]}"#, ["acts[0].case@1:26"]),
    ("{\"power\": \"x\",\n \"甲\": 1,\n \"acted\": 2}", ["甲@2:2", "acted@3:11"]),
    (
      #"{"power": "food.unlicensed", "facts": {"货值金额": "8千克", "天气": 1}}"#,
      ["facts.货值金额@1:48", "facts.天气@1:61"]
    ),
    (#"{"power": "food.unlicensed", "facts": {"倍数": 2}}"#, ["facts.倍数@1:46"]),
    (#"{"power": "food.unlicensed", "facts": {"当事人": "外星人"}}"#, ["facts.当事人@1:47"]),
    (
      #"{"power": "food.unlicensed", "circumstances": ["及时改正", "timely-correction"]}"#,
      ["circumstances[1]@1:56"]
    ),
    (#"{"power": "food.unlicensed", "circumstances": ["x"]}"#, ["circumstances[0]@1:48"]),
    (#"{"power": "food.unlicensed", "decision": {"fine": 1, "罚款": 2}}"#, ["decision.罚款@1:60"]),
    (#"{"power": "food.unlicensed", "decision": {"whip": 1}}"#, ["decision.whip@1:51"]),
    (#"{"power": "x"#, ["@1:13"]),
  ] as [(String, [String])]
)
func `every fault is told with its place`(text: String, places: [String]) {
  let reading = read(text)
  #expect(reading.faults.map { "\($0.path)@\($0.line):\($0.column)" } == places)
  #expect(reading.cases.isEmpty)
}

@Test(arguments: ["", " ", "\n\r\n\t"])
func `a file with nothing in it is told to be empty`(text: String) {
  let reading = read(text)
  #expect(reading.faults.map(\.message) == [Bilingual("文件是空的", "the file is empty")])
  #expect(reading.faults.map(\.line) == [1])
}

@Test
func `what is not known is let through on request`() throws {
  let text = #"""
    {"power": "food.unlicensed", "当事人名称": "某店", "facts": {"天气": {"value": "晴", "源": 1}, "情节": "一般"},
     "decision": {"whip": 1}, "circumstances": ["x"], "procedure": {"prayer": 1}}
    """#
  let reading = read(text, allowsUnknown: true)
  #expect(reading.faults == [])
  let file = try #require(reading.cases.first)
  #expect(file.facts == ["情节": .value(1)])
  #expect(file.decision == [])
}

@Test
func `a list of powers is one act with several cases`() {
  let reading = read(
    #"{"power": ["food.unlicensed", "food.expired"], "facts": {"情节": "一般", "天数": 3}}"#
  )
  #expect(reading.faults == [])
  #expect(reading.cases.map(\.power) == ["food.unlicensed", "food.expired"])
  #expect(reading.cases.map(\.facts) == [["情节": .value(1)], ["天数": .value(3)]])
  #expect(reading.acts == [0, 0])
}

@Test
func `several acts share what is said outside them`() {
  let reading = read(
    #"""
    {"case": "1", "acted": "2024-03-01", "facts": {"情节": "一般"},
     "acts": [{"power": "food.unlicensed", "decision": {"fine": 1}},
              {"power": "food.unlicensed", "acted": "2024-03-02", "facts": {"情节": "从重"}}]}
    """#
  )
  #expect(reading.faults == [])
  #expect(reading.acts == [0, 1])
  #expect(reading.cases.map(\.number) == ["1", "1"])
  #expect(reading.cases.map(\.facts) == [["情节": .value(1)], ["情节": .value(2)]])
  #expect(reading.cases.map { $0.dates[.acted]?.description } == ["2024-03-01", "2024-03-02"])
  #expect(reading.cases.map { $0.decision?.count } == [1, nil])
}

@Test
func `a power that does not exist is no fault of the file`() {
  let reading = read(#"{"power": "x", "facts": {"任何": 1}, "decision": {"whip": true}}"#)
  #expect(reading.faults == [])
  #expect(reading.cases.map(\.power) == ["x"])
}

@Test
func `the subject may stand among the facts but not contradict`() {
  #expect(
    read(#"{"power": "food.unlicensed", "facts": {"当事人": "单位"}}"#).cases.first?.subject
      == .organisation
  )
  let reading = read(
    #"{"power": "food.expired", "subject": "individual", "facts": {"subject": "organisation"}}"#
  )
  #expect(reading.faults.map(\.path) == ["facts.subject"])
}

@Test
func `every truncation of a case file is refused`() {
  let bytes = Array(sample.utf8)
  for length in 0..<bytes.count {
    let reading = sampleReader().read(json: Array(bytes.prefix(length)).span)
    #expect(reading.cases.isEmpty, "\(length)")
    #expect(reading.faults.count == 1, "\(length)")
  }
}

@Test
func `a case file with any byte changed is read or refused`() {
  let seed = UInt64.random(in: 0 ... .max)
  var random = SeededRandom(seed: seed)
  let bytes = Array(sample.utf8)
  for _ in 0..<3_000 {
    var changed = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      changed[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
        in: 0...255,
        using: &random
      )
    }
    let reading = sampleReader().read(json: changed.span)
    #expect(reading.cases.isEmpty != reading.faults.isEmpty, "seed \(seed)")
  }
}
