import SteelyardEvaluator
import SteelyardText

/// The keys of `expect:`; any other key is a measure.
package enum ExpectKey: String, RuleKey {
  case clause
  case grade
  case none
  case outcome
  case findings
  case missing

  package static let noun = Bilingual("预期", "`expect`")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    switch self {
    case .clause, .grade: .text
    case .none: .word(YesNoWord.words)
    case .outcome: .word(Outcome.words)
    case .findings, .missing: .texts
    }
  }

  package var isRequired: Bool {
    false
  }
}
