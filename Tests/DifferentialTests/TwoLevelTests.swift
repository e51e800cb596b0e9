import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardModel
import SteelyardText
import TestSupport
import Testing

/// Standards of two and three levels over small facts, held against every case there is: what the proofs say happens, and nothing else does.
struct TwoLevelTests {
  private static let codes = [
    TwoLevelCases.outside, TwoLevelCases.against, TwoLevelCases.apart,
  ]
  /// What else such rules may earn; that a proof is given up is not among it.
  private static let others: Set<String> = [
    "benchmark-outside-statutory-range", "hole-in-range", "overlapping-amounts",
    "unreachable-band", "unused-factor",
  ]

  @Test(arguments: Array(UInt64(1)...100))
  func `what is said of two levels is what happens in some case, and nothing is left out`(
    seed: UInt64
  ) {
    let rules = TwoLevelRules(seed: seed)
    let (catalog, diagnostics, _) = Compiler.offeredExamples(of: rules.sources)
    let cases = TwoLevelCases(of: catalog)
    let told = rules.told(diagnostics.filter { Self.codes.contains($0.code) })
    let words = "seed \(seed):\n\(rules.texts.joined())\(diagnostics.map(\.message.english))"
    #expect(told.subtracting(cases.all) == [], "\(words)")
    // What is computed from facts that the lower standard does not know counts as free, so that less may be said.
    if !cases.hasComputedOpenFacts { #expect(told == cases.faults, "\(words)") }
    let others = Set(diagnostics.map(\.code)).subtracting(Self.codes)
    #expect(others.subtracting(Self.others) == [], "\(words)")
  }

  @Test
  func `such rules have every fault and are without it, and most of them are told exactly`() {
    let cases = (UInt64(1)...30).map { seed in
      TwoLevelCases(of: Compiler.offeredExamples(of: TwoLevelRules(seed: seed).sources).catalog)
    }
    for code in Self.codes {
      let count = cases.count { $0.faults.contains { $0.code == code } }
      #expect(count > 2 && count < 30, "\(code): \(count)")
    }
    #expect(cases.count { !$0.hasComputedOpenFacts } > 15)
  }
}

extension TwoLevelRules {
  /// What remarks say, by the line at which they point: a band of a standard and a measure.
  fileprivate func told(_ diagnostics: [Diagnostic]) -> Set<TwoLevelCases.Fault> {
    Set(
      diagnostics.map { diagnostic in
        let lines = texts[diagnostic.span.file].split(
          separator: "\n",
          omittingEmptySubsequences: false
        )
        let above = lines[..<diagnostic.span.start.line]
        let grade = above.last?.firstMatch(of: /grade: ([^,]+),/)?.1 ?? ""
        return TwoLevelCases.Fault(
          code: diagnostic.code,
          standard: above.last { $0.hasPrefix("    id: ") }.map { String($0.dropFirst(8)) } ?? "",
          grade: diagnostic.code == TwoLevelCases.apart ? "" : String(grade),
          measure: diagnostic.measure
        )
      }
    )
  }
}

extension Diagnostic {
  /// The measure it is about, which is what it quotes first.
  var measure: String {
    message.english.firstMatch(of: /`([^`]+)`/).map { String($0.1) } ?? ""
  }
}
