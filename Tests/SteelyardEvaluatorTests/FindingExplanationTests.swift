import SteelyardEvaluator
import SteelyardText
import Testing

/// What is told of the findings.
struct FindingExplanationTests {
  @Test(arguments: FindingCode.allCases)
  func `every finding is explained in two languages`(_ code: FindingCode) {
    for language in Language.allCases {
      #expect(!code.title[language].isEmpty)
      #expect(code.explanation[language].split(separator: "\n\n").count == 3)
    }
    #expect(code.title.chinese.contains { !$0.isASCII })
    #expect(code.title.english.prefix(4).allSatisfy { $0.isASCII })
  }

  @Test
  func `no two findings are told in the same words`() {
    #expect(Set(FindingCode.allCases.map(\.title)).count == FindingCode.allCases.count)
    #expect(Set(FindingCode.allCases.map(\.explanation)).count == FindingCode.allCases.count)
  }
}
