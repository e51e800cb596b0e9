import SteelyardAudit
import SteelyardCases
import SteelyardText
import Testing

private func summary() async throws -> AuditSummary {
  let lines = [
    #"{"power":"a","officer":"王","decision":{"fine":100}}"#,
    #"{"power":"a","officer":"李","decision":{"fine":200}}"#,
    #"{"power":"b","officer":"李","decision":{"fine":100}}"#, "[]",
  ]
  return try await Bench.audit(lines.joined(separator: "\n"), Bench.options()).summary
}

@Test
func `a summary is JSON with the worst first`() async throws {
  let json = try await summary().json(top: 1, pretty: false)
  #expect(
    json
      == #"{"rows":4,"weighed":3,"set-aside":1,"blank":0,"cases":3,"outcomes":{"conforms":2,"departs":1},"findings":{"above-benchmark":1},"powers":[{"name":"a","conforms":1,"departs":1}],"grades":[],"authorities":[],"officers":[{"name":"李","conforms":1,"departs":1}]}"#
  )
}

@Test
func `a summary is read on a terminal in either language`() async throws {
  let summary = try await summary()
  #expect(
    summary.text(.english, top: 5) == """
      rows read  4
      weighed    3
      set aside  1
      cases      3

      outcomes
        conforms to the benchmark   2
        departs from the benchmark  1

      findings
        above-benchmark  1

      powers
           cases  wrong  share
        a  2      1      50.0%
        b  1      0      0.0%

      officers
            cases  wrong  share
        李  2      1      50.0%
        王  1      0      0.0%

      """
  )
  #expect(summary.text(.chinese, top: 5).hasPrefix("读入行数  4\n写出      3\n"))
}
