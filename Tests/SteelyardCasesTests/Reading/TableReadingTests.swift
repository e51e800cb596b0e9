import SteelyardCases
import SteelyardEvaluator
import SteelyardModel
import Testing

/// Reads the second line of a table by its first.
private func read(_ table: String, allowsUnknown: Bool = false) throws -> CaseReading {
  let bytes = Array(table.utf8)
  var scanner = CSVScanner(bytes.span, delimiter: 0x2C, longest: 1_000)
  var fields: [CSVField] = []
  _ = scanner.row(into: &fields)
  var headings: [String] = []
  for field in fields { headings.append(field.string(in: bytes.span)) }
  let header = try CSVHeader(headings: headings, names: [:], allowsUnknown: allowsUnknown)
  _ = scanner.row(into: &fields)
  return sampleReader(allowsUnknown: allowsUnknown)
    .read(row: fields, in: bytes.span, header: header, line: 2)
}

@Test
func `a row is read by the names of its columns`() throws {
  let reading = try read(
    """
    case,power,authority,officer,subject,acted,decided,fact:货值金额,fact:情节,fact:违法所得,evidence:情节,decision:fine,decision:罚款,decision:warning,decision:seal,procedure:prior-notice,circumstances,deviation:ground,deviation:approved
    A-1, food.unlicensed ,350200.transport,K-1,单位,2024/3/1,2024年5月20日,"8,000元",一般,无法查实:账册灭失,证据一,7万元,,是,否,2024-05-06,timely-correction; ,说明,2024-05-17
    """
  )
  #expect(reading.faults == [])
  let file = try #require(reading.cases.first)
  #expect(file.number == "A-1")
  #expect(file.authority == Authority(region: 350_200, department: "transport"))
  #expect(file.subject == .organisation)
  #expect(file.dates.mapValues(\.description) == [.acted: "2024-03-01", .decided: "2024-05-20"])
  #expect(
    file.facts == ["货值金额": .value(800_000), "情节": .value(1), "违法所得": .unknown(reason: "账册灭失")]
  )
  #expect(file.evidence == ["情节": "证据一"])
  #expect(
    file.decision == [
      CaseFile.Decided(measure: "fine", amount: 7_000_000), CaseFile.Decided(measure: "warning"),
    ]
  )
  #expect(file.procedure.mapValues(\.description) == [.priorNotice: "2024-05-06"])
  #expect(file.circumstances == [CaseFile.Claim(id: "timely-correction")])
  #expect(file.deviation?.ground == "说明")
  #expect(file.deviation?.approved?.description == "2024-05-17")
}

@Test
func `empty fields say nothing`() throws {
  let file = try #require(
    try read("power,fact:情节,decision:fine,deviation:ground,acted\nfood.unlicensed,, ,,").cases.first
  )
  #expect(file == CaseFile(power: "food.unlicensed"))
}

@Test(
  arguments: [
    ("power,acted\nfood.unlicensed", ["@2:2"]),
    ("power,acted\nfood.unlicensed,2024-01-01,x", ["@2:3"]),
    ("power,acted\n,2024-01-01", ["power@2:1"]),
    ("power,acted,decided\nfood.unlicensed,gestern,2024-13-01", ["acted@2:2", "decided@2:3"]),
    (
      "power,fact:货值金额,decision:fine\nfood.unlicensed,8吨,x", ["fact:货值金额@2:2", "decision:fine@2:3"]
    ),
    ("power,fact:天气\nfood.unlicensed,晴", ["fact:天气@2:2"]),
    ("power,circumstances\nfood.unlicensed,x;及时改正;及时改正", ["circumstances@2:2"]),
    ("power,authority,subject\nfood.unlicensed,x,y", ["authority@2:2", "subject@2:3"]),
  ] as [(String, [String])]
)
func `every fault of a row is told with its column`(table: String, places: [String]) throws {
  let reading = try read(table)
  var told: [String] = []
  for fault in reading.faults {
    let place = "\(fault.path)@\(fault.line):\(fault.column)"
    if told.last != place { told.append(place) }
  }
  #expect(told == places)
  #expect(reading.cases.isEmpty)
}
