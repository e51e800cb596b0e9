import SteelyardArtifact
import SteelyardAudit
import SteelyardCases
import SteelyardCompiler
import SteelyardModel
import TestSupport
import Testing

/// The first line of every table of outcomes.
private let heading = "line,case,power,outcome,band,measure,least,most,findings"

@Test
func `outcomes are rows of a table, quoted where they have to be`() async throws {
  var options = Bench.options()
  options.detail = .outcome
  let lines = [
    #"{"case":"1","power":"a"}"#, #"{"case":"二,2","power":"b","decision":{"fine":200}}"#,
    #"{"case":"他说\"好\"","power":"a"}"#, #"{"power":"c"}"#, "no case at all",
  ]
  let result = try await Bench.audit(lines.joined(separator: "\n"), options)
  #expect(
    result.findings == [
      heading, "1,1,a,conforms,,,,,", #"2,"二,2",b,departs,,,,,above-benchmark"#,
      #"3,"他说""好""",a,conforms,,,,,"#, "4,,c,unknown-power,,,,,",
    ]
  )
  #expect(result.rejects.count == 1)
}

@Test
func `an outcome tells band, benchmark and findings on both ways`() async throws {
  let catalog = FoodCatalog().catalog
  let compiled = try CompiledCatalog(catalog)
  let power = try #require(catalog.powers.first).id
  let line = #"{"case":"甲,乙","power":"\#(power)","acted":"2024-03-01","#
  let lines = [
    line + #""decision":{"fine":70000,"confiscate-gains":true}}"#,
    line + #""facts":{"货值金额":"8000元"},"decision":{"fine":1}}"#, line + #""decision":{}}"#,
  ]
  var options = Bench.options()
  options.detail = .outcome
  let share = try await expectAgreement(
    lines.joined(separator: "\n"),
    compiled,
    options,
    seed: 0
  )
  #expect(share == 100)
  let input = Array(lines.joined(separator: "\n").utf8)
  let result = try await Bench.run(Audit(catalog: compiled, options: options), input)
  #expect(result.findings.first == heading)
  #expect(result.findings.count == lines.count + 1)
  #expect(result.findings.dropFirst().allSatisfy { $0.contains(#","甲,乙","#) })
}

@Test
func `a table of nothing has a heading`() async throws {
  var options = Bench.options()
  options.detail = .outcome
  #expect(try await Bench.audit("", options).findings == [heading])
  options.detail = .brief
  #expect(try await Bench.audit("", options).findings == [])
}
