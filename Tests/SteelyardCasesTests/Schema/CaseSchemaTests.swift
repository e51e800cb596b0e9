import SteelyardCases
import SteelyardText
import Testing

/// The keys of the objects of a schema that begin at so many spaces.
private func keys(of schema: String, at spaces: Int) -> [String] {
  let start = "\n" + String(repeating: " ", count: spaces) + "\""
  return schema.split(separator: start).dropFirst()
    .compactMap { $0.wholeMatch(of: /([^"]+)": \{(?s:.*)/).map { String($0.1) } }
}

@Test
func `every key of the schema of cases is read`() throws {
  let schema = CaseSchema.json(in: .english)
  let top = try #require(schema.split(separator: "\n  \"$defs\"").first)
  let keys = keys(of: String(top), at: 4)
  #expect(keys.count == 26)
  for key in keys + ["nothing"] {
    let reading = sampleReader().read(json: Array("{\"\(key)\": 0}".utf8).span)
    let isUnknown = reading.faults.contains { $0.message.english == "there is no such key here" }
    #expect(isUnknown == (key == "nothing"), "\(key)")
  }
}

@Test(arguments: Language.allCases)
func `the schemas of cases and answers say their draft and their version`(language: Language) {
  let draft = #""$schema": "https://json-schema.org/draft/2020-12/schema""#
  let (cases, answers) = (CaseSchema.json(in: language), AssessmentSchema.json(in: language))
  #expect(cases.contains(draft) && cases.contains(#""$id": "urn:steelyard:schema:case:1""#))
  #expect(
    answers.contains(draft) && answers.contains(#""$id": "urn:steelyard:schema:assessment:1""#)
  )
}

@Test
func `every key of an answer is in the schema of answers`() {
  let schema = AssessmentSchema.json(in: .english)
  let answer = AnswerWriter(language: .english).json(sampleAssessment(), receipt: nil)
  for match in answer.matches(of: /"([a-z]+)":/) {
    #expect(schema.contains("\"\(match.1)\": {"), "\(match.1)")
  }
}
