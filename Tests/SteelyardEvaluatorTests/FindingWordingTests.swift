import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import TestSupport
import Testing

private func findings(_ file: CaseFile) throws -> [Finding] {
  try CompiledCatalog(FoodCatalog().catalog).assess(file).findings
}

@Test
func `a fine above the law names the fine and the limit`() throws {
  let file = CaseFile.food(yuan: 8_000, gravity: "一般").fined(yuan: 120_000)
  let finding = try #require(try findings(file).first { $0.code == .aboveStatutoryMost })
  #expect(finding.message.chinese == "罚款120000元超过法定上限100000元")
  #expect(
    finding.message.english
      == "the fine of 120,000 yuan is above the statutory most of 100,000 yuan"
  )
  #expect(finding.measure == "fine" && finding.severity == .error)
}

@Test
func `an incomplete reason names what is absent`() throws {
  var file = CaseFile.food(yuan: 8_000, gravity: "一般").fined(yuan: 90_000)
  file.deviation = CaseFile.Deviation(ground: "积极配合调查并主动赔偿受害人损失")
  let finding = try #require(try findings(file).first { $0.code == .unreasonedDeviation })
  #expect(finding.message.chinese == "偏离裁量基准的理由不完整，缺少依据、批准人、批准日期")
}

@Test(arguments: 1...60 as ClosedRange<UInt64>)
func `every finding says something in both languages`(seed: UInt64) throws {
  var generator = CatalogGenerator(seed: seed)
  let catalog = generator.makeCatalog()
  let compiled = try CompiledCatalog(catalog)
  var cases = CaseGenerator(catalog: catalog, seed: seed)
  for _ in 0..<20 {
    for finding in compiled.assess(cases.makeCase()).findings {
      let (chinese, english) = (finding.message.chinese, finding.message.english)
      #expect(!chinese.isEmpty && !english.isEmpty, "seed \(seed): \(finding)")
      #expect(english.first?.isUppercase == false, "seed \(seed): \(finding)")
      #expect(!english.hasSuffix(".") && !chinese.hasSuffix("。"), "seed \(seed): \(finding)")
      #expect(!english.contains("``") && !english.contains("  "), "seed \(seed): \(finding)")
    }
  }
}
