import SteelyardCases
import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import Testing

private func read(_ members: String, allowsUnknown: Bool = false) -> CaseReading {
  let text = "{\"power\": \"food.unlicensed\", \(members)}"
  return sampleReader(allowsUnknown: allowsUnknown).read(json: Array(text.utf8).span)
}

@Test(arguments: ["timely-correction", "及时改正"])
func `what was examined is read with the reason`(word: String) {
  let reading = read(#""examined": {"\#(word)": "逾期才改正"}"#)
  #expect(reading.faults == [])
  #expect(reading.cases.first?.examined == ["timely-correction": "逾期才改正"])
}

@Test
func `a table has a column for each circumstance that was examined`() throws {
  let names = ["power", "examined:及时改正"]
  let header = try CSVHeader(headings: names, names: [:], allowsUnknown: false)
  for (field, expected) in [("逾期才改正", ["timely-correction": "逾期才改正"]), ("", [:])] {
    let bytes = Array("food.unlicensed,\(field)".utf8)
    var scanner = CSVScanner(bytes.span, delimiter: 0x2C, longest: 1_000)
    var fields: [CSVField] = []
    _ = scanner.row(into: &fields)
    let reading = sampleReader().read(row: fields, in: bytes.span, header: header, line: 2)
    #expect(reading.cases.first?.examined == expected)
  }
}

@Test(arguments: [
  (#""examined": {"timely-correction": ""}"#, "文字是空的"),
  (#""examined": {"无此情节": "查无此事"}"#, "目录中没有情节「无此情节」"),
  (#""examined": {"及时改正": "甲", "timely-correction": "乙"}"#, "情节「timely-correction」重复"),
  (
    #""circumstances": ["及时改正"], "examined": {"timely-correction": "乙"}"#,
    "情节「timely-correction」既已主张，又写作审查后不成立"
  ),
])
func `what is wrong with what was examined is said`(members: String, message: String) {
  #expect(read(members).faults.map(\.message.chinese) == [message])
}

@Test
func `a circumstance that is not known can be let through`() {
  let reading = read(#""examined": {"无此情节": "查无此事"}"#, allowsUnknown: true)
  #expect(reading.faults == [] && reading.cases.first?.examined == [:])
}
