import SteelyardArtifact
import SteelyardCases
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import TestSupport
import Testing

/// Two countries with one power each, their fines in two currencies; one of them has rules on procedure.
private let rules = [
  """
  steelyard: 1
  catalog: {id: here, title: 国家规定, issuer: {name: 国家机关, authority: "000000"}, in_force: {from: 2022-01-01}}
  instruments:
    甲法: {title: 甲法, kind: law, in_force: {from: 2021-01-01}}
  circumstances:
    sorry: {name: 悔过, effect: mitigate, basis: 甲法 第2条, kinds: [penalty]}
  procedures:
    - {step: hearing-offered, kinds: [penalty], basis: 甲法 第3条, when: [{fine: 1元以上}]}
  deadlines:
    - {from: filed, to: decided, within: 90日, basis: 甲法 第4条, kinds: [penalty]}
  concurrence:
    - {rule: add, measure: fine, kinds: [penalty], basis: 甲法 第5条}
  powers:
    - {id: here.power, name: 甲, kind: penalty, basis: 甲法 第1条, statute: [{fine: 1000元以上9000元以下}]}
  """,
  """
  steelyard: 1
  catalog: {id: there, title: Rules, issuer: {name: Office, authority: us}, in_force: {from: 2022-01-01}, currency: USD}
  instruments:
    Act: {title: Act, kind: foreign, in_force: {from: 2021-01-01}}
  concurrence:
    - {rule: add, measure: fine, kinds: [penalty], basis: Act 5}
  powers:
    - {id: there.power, name: b, kind: penalty, basis: Act 1, statute: [{fine: $1000 to $9000}]}
  """,
]

private func file(_ power: String, _ authority: String?, fine: Int64) -> CaseFile {
  var file = CaseFile(power: power)
  file.authority = authority.flatMap { Authority($0) }
  file.dates = [
    .acted: Day(number: 19_800), .filed: Day(number: 19_801), .decided: Day(number: 19_999),
  ]
  file.decision = [CaseFile.Decided(measure: "fine", amount: fine)]
  return file
}

/// The rules compiled and opened, and the same for the reference evaluator.
private func both() throws -> (fast: CompiledCatalog, reference: ReferenceEvaluator) {
  let sources = rules.enumerated().map { SourceFile(path: "\($0).yaml", text: $1) }
  let compilation = Compiler.compile(sources)
  #expect(compilation.diagnostics.map(\.code) == [])
  let catalog = try #require(compilation.catalog)
  return (try CompiledCatalog(catalog), ReferenceEvaluator(catalog: catalog))
}

/// The answer, on which both evaluators have to agree.
private func answer(_ file: CaseFile) throws -> Assessment {
  let (fast, reference) = try both()
  let found = fast.assess(file)
  #expect(found.essence == reference.assess(file).essence)
  return found
}

@Test
func `what one country demands does not reach the power of another`() throws {
  let here = try answer(file("here.power", nil, fine: 500_000))
  #expect(Set(here.findings.map(\.code)) == [.late, .procedureMissing])
  #expect(here.verdict?.procedures.map(\.step) == [.hearingOffered])
  for authority in [nil, "us", "us.office"] {
    let there = try answer(file("there.power", authority, fine: 500_000))
    #expect(there.outcome == .conforms && there.findings.isEmpty, "\(authority ?? "none")")
    #expect(there.verdict?.procedures == [])
  }
}

@Test
func `a circumstance of one country is none of another`() throws {
  var other = file("there.power", "us.office", fine: 100_000)
  other.circumstances = [CaseFile.Claim(id: "sorry")]
  #expect(try answer(other).findings.map(\.code) == [.circumstanceNotApplicable])
}

@Test
func `an authority of another country has no part in a case`() throws {
  let there = try answer(file("there.power", "350200", fine: 500_000))
  #expect(there.outcome == .conforms && there.verdict?.procedures == [])
  let here = try answer(file("here.power", "us.office", fine: 500_000))
  #expect(here.verdict?.procedures.map(\.step) == [.hearingOffered])
}

@Test
func `amounts are in the currency of the power`() throws {
  let there = try #require(try answer(file("there.power", nil, fine: 500_000)).verdict)
  let weighed = try #require(there.statutory.first)
  #expect(weighed.unit == .foreignMoney(.usDollar))
  #expect(weighed.range == AmountRange(least: 100_000, most: 900_000))
  #expect(weighed.unit.text(of: 1_655_000, .chinese) == "16,550美元")
  #expect(weighed.unit.text(of: 1_655_050, .english) == "$16,550.50")
  #expect(weighed.unit.text(of: -100, .english) == "-$1")
  let above = try answer(file("there.power", nil, fine: 900_001))
  #expect(above.findings.map(\.code) == [.aboveStatutoryMost])
  #expect(above.findings.allSatisfy { $0.message.english.contains("$9,000.01") })
}

@Test
func `fines in two currencies have no sum`() throws {
  let (fast, reference) = try both()
  func sum(_ files: [CaseFile]) -> JointAssessment {
    let parts = files.enumerated().map { JointCase.Part(act: $0, files: [$1]) }
    let found = fast.assess(JointCase(parts: parts))
    let meant = reference.assess(JointCase(parts: parts))
    #expect(found.totals == meant.totals && found.outcome == meant.outcome)
    return found
  }
  let same = sum([
    file("there.power", nil, fine: 100_000), file("there.power", nil, fine: 200_000),
  ])
  #expect(same.totals.map(\.sum) == [300_000] && same.outcome == .conforms)
  #expect(same.totals.map(\.unit) == [.foreignMoney(.usDollar)])
  let mixed = sum([
    file("there.power", nil, fine: 100_000), file("there.power", nil, fine: 100_001),
    file("here.power", nil, fine: 100_000),
  ])
  #expect(mixed.totals.map(\.sum) == [nil])
  #expect(mixed.outcome == .unreadable)
  let message = mixed.assessments.flatMap(\.findings).first { $0.code == .amountNotExact }?.message
  #expect(message?.chinese == "数个行为的罚款币种不同，不能合计")
}

@Test
func `a case file with two currencies, or an authority of another country, is refused`() throws {
  let reader = CaseReader(catalog: try both().fast)
  func faults(_ text: String) -> [String] {
    reader.read(json: Array(text.utf8).span).faults.map(\.message.english)
  }
  let alien = #"{"power": "there.power", "authority": "350200", "acted": "2024-03-01"}"#
  #expect(
    faults(alien) == [
      "the authority `350200` belongs to another country than the power `there.power`"
    ]
  )
  let mixed = #"{"power": ["here.power", "there.power"], "acted": "2024-03-01"}"#
  #expect(
    faults(mixed) == [
      "the amounts of one case are in CNY and USD, which are neither converted nor added; make two cases"
    ]
  )
  let yuan = #"{"power": "there.power", "acted": "2024-03-01", "decision": {"fine": "5000元"}}"#
  #expect(
    faults(yuan) == ["amounts are in `美元`, but `元` is written; currencies are not converted"]
  )
  let dollars = #"{"power": "there.power", "acted": "2024-03-01", "decision": {"fine": "$5000"}}"#
  #expect(faults(dollars) == [])
}
