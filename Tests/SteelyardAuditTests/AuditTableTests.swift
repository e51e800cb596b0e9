import SteelyardAudit
import SteelyardCases
import SteelyardEvaluator
import Testing

@Test
func `rows of a table are told by line and column`() async throws {
  let result = try await Bench.audit(
    """
    \u{FEFF}case,power,fact:数,decision:fine,officer
    1,a,3,"1,000",王
    2,a,x,y,王

    3,"b",,50,"李
    四"
    4,b,1
    5,b"x,,,
    6,b,,,"open
    7,a,,,
    """,
    Bench.options(table: .utf8)
  )
  #expect(
    result.findings.map { $0.prefix(20) } == [
      #"{"line":2,"case":"1""#, #"{"line":5,"case":"3""#, #"{"line":10,"case":"7"#,
    ]
  )
  #expect(
    result.rejects.map { $0.prefix(60) } == [
      #"{"line":3,"reasons":[{"line":3,"column":3,"path":"fact:数","m"#,
      #"{"line":7,"reasons":[{"line":7,"column":4,"message":"5 field"#,
      #"{"line":8,"reasons":[{"line":8,"column":2,"path":"power","me"#,
      #"{"line":9,"reasons":[{"line":9,"column":5,"path":"officer",""#,
    ]
  )
  #expect(result.summary.officers.map(\.name) == ["王", "李\n四"])
  #expect(result.summary.counts.blank == 1)
}

@Test
func `a table in GB 18030 is read, and only rows that are no text are set aside`() async throws {
  // case,power,decision:fine,officer — 王 is CD F5, 罚款 is B7 A3 BF EE.
  let header = Array("case,power,".utf8) + [0xB7, 0xA3, 0xBF, 0xEE] + Array(",officer\n".utf8)
  let good = Array("1,a,200,\"".utf8) + [0xCD, 0xF5] + Array("\"\n".utf8)
  let bad = Array("2,a,200,".utf8) + [0xFF, 0xFF] + Array("\n".utf8)
  let options = Bench.options(table: .gb18030, names: ["罚款": "decision:fine"])
  let clean = try await Bench.audit(header + good + good, options)
  #expect(clean.summary.officers.map(\.name) == ["王"])
  #expect(clean.summary.outcomes[.departs] == 2)
  let mixed = try await Bench.audit(header + good + bad + Array("\n".utf8) + good, options)
  #expect(mixed.summary.counts.weighed == 2)
  #expect(mixed.summary.counts.setAside == 1)
  #expect(mixed.summary.counts.blank == 1)
  #expect(mixed.findings.last?.hasPrefix(#"{"line":5,"#) == true)
  #expect(mixed.rejects.first?.hasSuffix(#""raw-base64":"MixhLDIwMCz//w=="}"#) == true)
}

@Test(arguments: ["", "case,note\n1,2\n", "power,power\n", "\"power\n", "power,\u{1}x\n"])
func `a table without a usable header is refused`(text: String) async throws {
  await #expect(throws: AuditError.self) {
    try await Bench.audit(text, Bench.options(table: .utf8))
  }
}
