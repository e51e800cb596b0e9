import SteelyardCases
import SteelyardModel
import Testing

@Test(
  arguments: [
    ("case", .number), ("power", .power), ("authority", .authority), ("officer", .officer),
    ("subject", .subject), ("acted", .date(.acted)), ("decided", .date(.decided)),
    ("circumstances", .circumstances), ("fact:货值金额", .fact("货值金额")),
    ("fact:a:b", .fact("a:b")), ("decision:fine", .decision("fine")),
    ("procedure:legal-review", .procedure(.legalReview)), ("deviation:ground", .deviation(.ground)),
    ("ignore", .ignored), ("", nil), ("fact:", nil), ("fine", nil), ("procedure:prayer", nil),
    ("Case", nil),
  ] as [(String, CSVColumn?)]
)
func `a column is known by its name`(name: String, column: CSVColumn?) {
  #expect(CSVColumn(name: name) == column)
}

@Test
func `an office's own headings are mapped to ours`() throws {
  let header = try CSVHeader(
    headings: ["案号", "事项", "罚款金额(元)", "备注"],
    names: ["案号": "case", "事项": "power", "罚款金额(元)": "decision:fine", "备注": "ignore"],
    allowsUnknown: false
  )
  #expect(header.columns == [.number, .power, .decision("fine"), .ignored])
}

@Test
func `every fault of a header is told at once`() throws {
  let error = #expect(throws: CSVHeaderError.self) {
    try CSVHeader(headings: ["case", "罚款", "case", "x"], names: ["x": "y"], allowsUnknown: false)
  }
  #expect(error?.faults.map(\.path) == ["罚款", "case", "x"])
  #expect(error?.faults.map(\.column) == [2, 3, 4])
}

@Test
func `a table without a power cannot be read`() throws {
  let error = #expect(throws: CSVHeaderError.self) {
    try CSVHeader(headings: ["case", "note"], names: [:], allowsUnknown: true)
  }
  #expect(error?.faults.map(\.path) == ["power"])
}
