import SteelyardCompiler
import SteelyardText
import Testing

@Test(arguments: Language.allCases)
func `the schema of rules says its draft, its version and its parts`(language: Language) {
  let schema = RulesSchema.json(in: language)
  #expect(schema.contains(#""$schema": "https://json-schema.org/draft/2020-12/schema""#))
  #expect(schema.contains(#""$id": "urn:steelyard:schema:rules:1""#))
  for part in ["volume", "factor", "clause", "band", "expect", "condition", "amount"] {
    #expect(schema.contains("\n    \"\(part)\": {"), "\(part)")
  }
  #expect(schema.contains(#""known_defect""#))
  #expect(schema.contains(#""includes_present""#))
}

@Test
func `the schema of rules describes its keys in both languages`() {
  #expect(RulesSchema.json(in: .chinese).contains("裁量阶次，由轻到重"))
  #expect(RulesSchema.json(in: .english).contains("the bands, light to heavy"))
}

@Test
func `a part that is referred to is defined`() {
  let schema = RulesSchema.json(in: .english)
  let references = schema.matches(of: /"\$ref": "#\/\$defs\/([a-z-]+)"/).map { $0.1 }
  #expect(references.count > 20)
  for reference in references { #expect(schema.contains("\n    \"\(reference)\": {")) }
}
