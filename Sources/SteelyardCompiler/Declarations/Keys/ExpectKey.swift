import SteelyardEvaluator
import SteelyardText

/// The keys of `expect:`; any other key is a measure.
enum ExpectKey: String, RuleKey {
  case clause
  case grade
  case none
  case outcome
  case findings
  case advice
  case missing
  case law

  static let noun = Bilingual("预期", "`expect`")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .clause, .grade: .text
    case .none: .word(YesNoWord.words)
    case .outcome: .word(Outcome.words)
    case .findings, .advice, .missing: .texts
    case .law: .word(AppliedLaw.Why.words)
    }
  }

  var isRequired: Bool {
    false
  }
}
