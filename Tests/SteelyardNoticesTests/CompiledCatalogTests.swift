import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import SteelyardNotices
import SteelyardText
import TestSupport
import Testing

/// The food case of the examples with everything a notice needs.
private var complete: CaseFile {
  var file = CaseFile.food(yuan: 8_000, gravity: "一般").fined(yuan: 70_000)
  file.number = "厦市监罚〔2024〕1号"
  file.officer = "甲、乙"
  file.evidence = ["货值金额": "证据一", "情节": "证据二"]
  return file
}

/// The food catalog with a basis for its power.
private func compiledFood() throws -> CompiledCatalog {
  var catalog = FoodCatalog().catalog
  let place = "第122条第1款"
  catalog.powers[0].basis = [
    Provision(instrument: Ref(0), place: place, citation: "食品安全法 \(place)")
  ]
  return try CompiledCatalog(catalog)
}

private func material(_ file: CaseFile, in catalog: CompiledCatalog) throws -> NoticeMaterial {
  NoticeMaterial(
    caseFile: file,
    assessment: catalog.assess(file),
    power: try #require(catalog.power(file.power)),
    engine: "steelyard"
  )
}

@Test
func `a case that conforms has its notice`() throws {
  let catalog = try compiledFood()
  let notice = try NoticeWriter(language: .chinese, format: .markdown)
    .notice(material(complete, in: catalog))
  for words in [
    "罚款70,000元", "50,000元以上100,000元以下", "65,000元以上85,000元以下", "自下限起40%处", "在裁量基准以内",
    "《食品安全行政处罚裁量基准》", "国家市场监督管理总局", "自2021年7月15日起", "不满1万元", "8000元",
    "第2阶次「一般」", "人民币柒万元整", catalog.digest,
  ] where !notice.contains(words) {
    Issue.record("\(words) is missing")
  }
}

@Test
func `an amount that depends on a fact needs evidence for that fact`() throws {
  let catalog = try compiledFood()
  var file = complete
  file.facts["货值金额"] = .value(2_000_000)
  let power = try material(file, in: catalog).power
  #expect(power.factors.first { $0.name == "货值金额" }?.setsAmount == true)
  #expect(try material(complete, in: catalog).power.factors.allSatisfy { !$0.setsAmount })
}

@Test
func `what the engine finds wrong is refused`() throws {
  let catalog = try compiledFood()
  var file = complete.fined(yuan: 120_000)
  #expect(
    try NoticeKind.reasons.lacks(of: material(file, in: catalog)).map(\.code) == [.openFinding]
  )
  file = complete.fined(yuan: 95_000)
  #expect(
    try NoticeKind.reasons.lacks(of: material(file, in: catalog)).map(\.code)
      == [.deviationIncomplete]
  )
  file = complete
  file.facts["情节"] = nil
  #expect(
    try NoticeKind.reasons.lacks(of: material(file, in: catalog)).map(\.message.english)
      == ["`情节` matters and is missing"]
  )
}

@Test(arguments: UInt64(1)...40)
func `any case of any catalog can be drafted, and only sound ones are served`(seed: UInt64) throws {
  var generator = CatalogGenerator(seed: seed)
  let catalog = generator.makeCatalog()
  let compiled = try CompiledCatalog(catalog)
  var cases = CaseGenerator(catalog: catalog, seed: seed)
  for number in 0..<18 {
    let file = cases.makeCase()
    guard let power = compiled.power(file.power) else { continue }
    let assessment = compiled.assess(file)
    let material = NoticeMaterial(
      caseFile: file,
      assessment: assessment,
      power: power,
      engine: "steelyard"
    )
    expectDraft(of: material, by: writers[number], "seed \(seed), case \(number)")
    if mustNotBeServed(assessment) {
      #expect(!NoticeKind.reasons.lacks(of: material).isEmpty, "seed \(seed), case \(number)")
    }
  }
}

/// One writer for every kind, language and format.
private let writers: [NoticeWriter] = NoticeKind.allCases.flatMap { kind in
  Language.allCases.flatMap { language in
    NoticeFormat.allCases.map { NoticeWriter(kind: kind, language: language, format: $0) }
  }
}

private func expectDraft(of material: NoticeMaterial, by writer: NoticeWriter, _ place: Comment) {
  let draft = writer.draft(material)
  #expect(draft.hasSuffix("\n") && draft.utf8.count > 500, place)
  guard writer.format == .text else { return }
  for line in draft.split(separator: "\n") where DisplayWidth.cells(in: line) > 80 {
    Issue.record("\(place): \(line)")
  }
}

/// Whether the engine found something for which there are no reasons to give.
private func mustNotBeServed(_ assessment: Assessment) -> Bool {
  switch assessment.outcome {
  case .unlawful, .incomplete, .unreadable, .unknownPower: true
  case .conforms, .deviates: false
  case .departs:
    assessment.findings.contains { $0.severity == .error && $0.code != .late }
  }
}
