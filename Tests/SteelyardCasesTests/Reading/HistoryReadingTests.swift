import SteelyardCases
import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import Testing

private func read(_ members: String) -> CaseReading {
  let text = "{\"power\": \"food.unlicensed\", \(members)}"
  return sampleReader().read(json: Array(text.utf8).span)
}

private func history(_ members: String) throws -> [EarlierAct] {
  let reading = read("\"history\": \(members)")
  #expect(reading.faults == [])
  return try #require(reading.cases.first?.history)
}

private let act = EarlierAct(
  acted: Day(iso: "2023-03-01"),
  decided: Day(iso: "2023-05-20"),
  power: "food.unlicensed",
  article: "食品安全法 第122条第1款",
  concerns: [.subject: .named(Identity("甲公司")), .vehicle: .unknown],
  evidence: "证据五"
)

@Test
func `an earlier act is read from an object`() throws {
  let found = try history(
    """
    [{"acted": "2023-03-01", "decided": "2023年5月20日", "power": "food.unlicensed", "article": "食品安全法 第122条第1款",
      "subject": "甲公司", "vehicle": {"unknown": "未记录"}, "evidence": "证据五"}]
    """
  )
  #expect(found == [act])
}

@Test(arguments: [
  "acted=2023-03-01 decided=2023-05-20 power=food.unlicensed article=食品安全法 第122条第1款 subject=甲公司 vehicle=unknown evidence=证据五",
  "2023-03-01 食品安全法 第122条第1款 decided=2023-05-20 power=food.unlicensed subject=甲公司 vehicle=无法查实 evidence=证据五",
  "2023-03-01 food.unlicensed article=食品安全法 第122条第1款 decided＝2023-05-20 subject=甲公司 vehicle=不详 evidence=证据五",
])
func `an earlier act is read from one line`(line: String) throws {
  #expect(try history("[\"\(line)\"]") == [act])
}

@Test
func `an empty history says that there was nothing, none says nothing`() throws {
  #expect(try history("[]") == [])
  let reading = read(
    """
    "vehicle": "闽A1", "driver": "王某", "place": "人民路1号", "subject": {"name": "甲公司"}
    """
  )
  #expect(reading.faults == [])
  let file = try #require(reading.cases.first)
  #expect(file.history == nil)
  #expect(
    file.names.mapValues(\.text)
      == [.vehicle: "闽A1", .driver: "王某", .place: "人民路1号", .subject: "甲公司"]
  )
}

@Test(arguments: [
  ("{}", "历史应是一个列表"), ("\"无\"", "历史应是一个列表"), ("[1]", "应为文字"), ("[null]", "应为文字"),
  ("[\"昨天\"]", "「昨天」不是日期"), ("[{\"acted\": \"2023-02-30\"}]", "「2023-02-30」不是日期"),
  ("[{\"日期\": \"2023-02-01\"}]", "此处没有这一项"), ("[\"2023-01-01 车牌=闽A1\"]", "历史没有「车牌」这一项"),
  ("[\"2023-01-01 power=a power=b\"]", "「power」重复"),
  ("[{\"acted\": \"2023-02-02\", \"decided\": \"2023-02-01\"}]", "决定日期2023-02-01早于行为日期2023-02-02"),
])
func `what is wrong with a history is said, with its place`(members: String, message: String) {
  let reading = read("\"history\": \(members)")
  #expect(reading.faults.first?.message.chinese.hasPrefix(message) == true, "\(reading.faults)")
  #expect(reading.faults.first?.path.hasPrefix("history") == true)
}

@Test
func `a history that is far too long is refused`() {
  let acts = Array(repeating: "\"2023-01-01 a\"", count: EarlierAct.most).joined(separator: ",")
  #expect(read("\"history\": [\(acts)]").faults == [])
  let reading = read("\"history\": [\(acts),\"2023-01-01 a\"]")
  #expect(reading.faults.map(\.message) == [EarlierActError.tooMany.message])
}

/// Reads a row with a vehicle, a party and a history.
private func readRow(_ field: String) throws -> CaseReading {
  let names = ["power", "vehicle", "subject:name", "history"]
  let table = names.joined(separator: ",") + "\nfood.unlicensed,闽A1,甲公司,\(field)"
  let bytes = Array(table.utf8)
  var scanner = CSVScanner(bytes.span, delimiter: 0x2C, longest: 1_000_000)
  var fields: [CSVField] = []
  _ = scanner.row(into: &fields)
  let header = try CSVHeader(headings: names, names: [:], allowsUnknown: false)
  _ = scanner.row(into: &fields)
  return sampleReader().read(row: fields, in: bytes.span, header: header, line: 2)
}

@Test
func `a table has the history in one field`() throws {
  let row = "2023-03-01 food.unlicensed vehicle=闽A1; 2023-04-01 食品安全法 第122条；"
  let file = try #require(try readRow(row).cases.first)
  #expect(file.history?.map(\.power) == ["food.unlicensed", ""])
  #expect(file.history?.map(\.article) == ["", "食品安全法 第122条"])
  #expect(file.names.mapValues(\.text) == [.vehicle: "闽A1", .subject: "甲公司"])
  #expect(try readRow("[]").cases.first?.history == [])
  #expect(try readRow("").cases.first?.history == nil)
  #expect(try readRow("2023-03-32 a").faults.first?.path == "history")
  let many = Array(repeating: "2023-01-01", count: EarlierAct.most + 1).joined(separator: ";")
  #expect(try readRow(many).faults.map(\.message) == [EarlierActError.tooMany.message])
}
