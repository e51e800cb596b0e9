import SteelyardAudit
import SteelyardEvaluator
import Testing

@Test
func `every line is weighed or set aside with its reason`() async throws {
  let result = try await Bench.audit(
    """
    {"case":"1","power":"a","officer":"王","decision":{"fine":100}}

    {"case":"2","power":"b","officer":"王","authority":"350000","decision":{"fine":"101元"}}
    {"case":"3","power":"a",}
    {"case":"4","power":"a","facts":{"数":"x"}}
      
    {"case":"5","power":"c"}
    """,
    Bench.options()
  )
  #expect(
    result.findings == [
      #"{"line":1,"case":"1","power":"a","officer":"王","outcome":"conforms","decided":[{"measure":"fine","amount":10000}]}"#,
      #"{"line":3,"case":"2","power":"b","authority":"350000","officer":"王","outcome":"departs","decided":[{"measure":"fine","amount":10100}],"findings":[{"code":"above-benchmark","severity":"error"}]}"#,
      #"{"line":7,"case":"5","power":"c","outcome":"unknown-power"}"#,
    ]
  )
  #expect(
    result.rejects == [
      #"{"line":4,"reasons":[{"line":4,"column":25,"message":"a key in quotes is expected here"}],"raw":"{\"case\":\"3\",\"power\":\"a\",}"}"#,
      #"{"line":5,"reasons":[{"line":5,"column":38,"path":"facts.数","message":"not a number that can be read in one way only","help":["write a number with its unit, like 8"]}],"raw":"{\"case\":\"4\",\"power\":\"a\",\"facts\":{\"数\":\"x\"}}"}"#,
    ]
  )
  let summary = result.summary
  #expect(summary.counts.rows == 5)
  #expect(summary.counts.weighed == 3)
  #expect(summary.counts.setAside == 2)
  #expect(summary.counts.blank == 2)
  #expect(summary.counts.cases == 3)
  #expect(summary.outcomes[.conforms] == 1)
  #expect(summary.findings == [.aboveBenchmark: 1])
  #expect(summary.powers.map(\.name) == ["b", "a"])
  #expect(summary.officers.map(\.name) == ["王"])
  #expect(summary.officers.map(\.counts.total) == [2])
  #expect(summary.authorities.map(\.name) == ["350000"])
}

@Test(arguments: [
  ("", 0, 0, 0), ("\n", 0, 0, 1), ("\r\n\r\n", 0, 0, 2), ("{\"power\":\"a\"}", 1, 0, 0),
  ("{\"power\":\"a\"}\r\n{\"power\":\"b\"}\r\n", 2, 0, 0), ("x", 0, 1, 0),
  ("\u{FEFF}{\"power\":\"a\"}\n", 1, 0, 0),
  ("{\"power\":\"a\"}\n\n", 1, 0, 1), ("[]\n{}\n", 0, 2, 0),
])
func `ends of line and blank lines are as they come`(
  text: String,
  weighed: Int,
  setAside: Int,
  blank: Int
) async throws {
  for chunk in [1, 7, 1 << 20] {
    let result = try await Bench.audit(text, Bench.options(chunk: chunk))
    #expect(result.summary.counts.weighed == weighed)
    #expect(result.summary.counts.setAside == setAside)
    #expect(result.summary.counts.blank == blank)
    #expect(result.findings.count == weighed)
    #expect(result.rejects.count == setAside)
  }
}

@Test
func `several powers and acts on a line are several cases`() async throws {
  let result = try await Bench.audit(
    #"{"power":["a","b"]}"# + "\n" + #"{"acts":[{"power":"a"},{"power":"b"}]}"#,
    Bench.options()
  )
  #expect(result.summary.counts.rows == 2)
  #expect(result.summary.counts.cases == 4)
  #expect(
    result.findings == [
      #"{"line":1,"power":"a","outcome":"conforms"}"#,
      #"{"line":1,"power":"b","outcome":"conforms"}"#,
      #"{"line":2,"act":1,"power":"a","outcome":"conforms"}"#,
      #"{"line":2,"act":2,"power":"b","outcome":"conforms"}"#,
    ]
  )
}

@Test
func `bytes that are no text are set aside and kept`() async throws {
  let good = Array(#"{"power":"a"}"#.utf8)
  let result = try await Bench.audit(good + [0x0A, 0x22, 0xFF, 0x22, 0x0A] + good, Bench.options())
  #expect(result.summary.counts.weighed == 2)
  #expect(
    result.rejects == [
      #"{"line":2,"reasons":[{"line":2,"column":2,"message":"the bytes are not UTF-8","help":["say so where a table is in GB 18030"]}],"raw-base64":"Iv8i"}"#
    ]
  )
}

@Test
func `a line of a megabyte is weighed, and one that is too long is set aside`() async throws {
  let officer = String(repeating: "长", count: 350_000)
  let long = #"{"power":"a","officer":"\#(officer)"}"#
  let input = #"{"power":"a"}"# + "\n" + long + "\n" + #"{"power":"b"}"#
  for chunk in [100, 4_096, 1 << 20] {
    let weighed = try await Bench.audit(input, Bench.options(chunk: chunk))
    #expect(weighed.summary.counts.weighed == 3)
    let cut = try await Bench.audit(input, Bench.options(chunk: chunk, longest: 10_000))
    #expect(cut.summary.counts.weighed == 2)
    #expect(cut.summary.counts.bytes == input.utf8.count)
    let reject = try #require(cut.rejects.first)
    #expect(
      reject.hasPrefix(
        #"{"line":2,"reasons":[{"line":2,"column":1,"message":"the row is too long"}]"#
      )
    )
    #expect(cut.findings.last == #"{"line":3,"power":"b","outcome":"conforms"}"#)
  }
}
