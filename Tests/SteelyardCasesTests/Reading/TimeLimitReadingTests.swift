import SteelyardCases
import SteelyardEvaluator
import SteelyardModel
import Testing

private func read(_ members: String) -> CaseReading {
  let text = "{\"power\": \"food.unlicensed\", \"procedure\": {\(members)}}"
  return sampleReader().read(json: Array(text.utf8).span)
}

@Test(arguments: ["检验 2024-03-11 2024-03-15", "inspection  2024-03-11 2024年3月15日"])
func `time that is left out is read from one line and from an object`(line: String) {
  let object = #"{"ground": "检验", "from": "2024-03-11", "to": "2024-03-15"}"#
  let reading = read(#""excluded": ["\#(line)", \#(object)]"#)
  #expect(reading.faults == [])
  let stretches = reading.cases.first?.excluded ?? []
  #expect(stretches.count == 2 && stretches.first == stretches.last)
}

@Test(arguments: [
  "decided 30日 2024-05-20 approver=局长 ground=案情 复杂",
  "decided 30 days 2024-05-20 ground＝案情 复杂 approver= 局长",
])
func `an extension is read from one line and from an object`(line: String) {
  let object =
    #"{"to": "decided", "by": "30日", "approved": "2024-05-20", "approver": "局长", "ground": "案情 复杂"}"#
  let reading = read(#""extended": ["\#(line)", \#(object)]"#)
  #expect(reading.faults == [])
  let extensions = reading.cases.first?.extended ?? []
  #expect(extensions.count == 2 && extensions.first == extensions.last)
}

@Test
func `an extension without approver and ground has neither`() {
  let found = read(#""extended": ["served 1个月 2024-05-20"]"#).cases.first?.extended.first
  #expect(found?.approver == "" && found?.ground == "")
}

@Test(arguments: [
  "", "检验", "检验 2024-03-11", "检验 2024-03-15 2024-03-11", "检验 2024-03-11 2024-02-30",
  "开会 2024-03-11 2024-03-15",
  "检验 2024-03-11 2024-03-15 又",
])
func `what is no stretch of time is told how one is written`(line: String) {
  let reading = read(#""excluded": ["\#(line)"]"#)
  #expect(reading.faults.map(\.path) == ["procedure.excluded[0]"])
}

@Test(arguments: [
  "decided", "decided 30日", "30日 2024-05-20 decided", "decided 30 2024-05-20", "decided 30日 明天",
  "decided 30日 2024-05-20 by=局长", "decided 30日 2024-05-20 ground=甲 ground=乙",
])
func `what is no extension is told how one is written`(line: String) {
  let reading = read(#""extended": ["\#(line)"]"#)
  #expect(reading.faults.map(\.message) == [TimeLimitLineError.extended.message])
}
