import SteelyardEvaluator
import SteelyardModel

/// A closed list of words of the rule language.
protocol RuleWord: CaseIterable, Sendable {
  /// The word in a rules file.
  var word: String { get }
}

extension RuleWord {
  /// All words, in the order of the language.
  static var words: [String] { allCases.map(\.word) }

  /// The value a word stands for, or nil where the list has no such word.
  init?(word: String) {
    guard let value = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = value
  }
}

extension RuleWord where Self: RawRepresentable<String> {
  var word: String { rawValue }
}

extension Power.Kind: RuleWord {}
extension Instrument.Kind: RuleWord {}
extension AppliesBy: RuleWord {}
extension Concurrence.Rule: RuleWord {}
extension Proportion.Rule: RuleWord {}
extension AppliedLaw.Why: RuleWord {}
extension Counter.Same: RuleWord {}
extension Counter.Scope: RuleWord {}
extension Counter.Anchor: RuleWord {}
extension Step: RuleWord {}
extension CaseDate: RuleWord {}
extension Moment: RuleWord {}
extension Exclusion: RuleWord {}
extension Outcome: RuleWord {}
extension FindingCode: RuleWord {}

extension Measure.Unit: RuleWord {
  var word: String {
    switch self {
    case .none: "none"
    case .money, .foreignMoney: "money"
    case .days: "days"
    case .workingDays: "working-days"
    case .months: "months"
    case .years: "years"
    case .percent: "percent"
    case .multiple: "multiple"
    case .points: "points"
    case .count: "count"
    }
  }
}

extension Measure.Nature: RuleWord {
  var word: String {
    switch self {
    case .penalty: "penalty"
    case .order: "order"
    case .coercion: "coercion"
    case .grant: "grant"
    case .refusal: "refusal"
    case .levy: "levy"
    case .benefit: "benefit"
    case .term: "term"
    case .other: "other"
    }
  }
}

extension Circumstance.Effect: RuleWord {
  var word: String {
    switch self {
    case .exempt: "exempt"
    case .mayExempt: "may-exempt"
    case .mitigate: "mitigate"
    case .lightenOrMitigate: "lighten-or-mitigate"
    case .lighten: "lighten"
    case .aggravate: "aggravate"
    case .timing: "timing"
    }
  }
}

extension Rounding.Mode: RuleWord {
  var word: String {
    switch self {
    case .down: "down"
    case .up: "up"
    case .halfUp: "half-up"
    }
  }
}

/// The words for yes and no.
enum YesNoWord: String, RuleWord {
  case chineseYes = "是"
  case chineseNo = "否"
  case yes
  case no
  case isTrue = "true"
  case isFalse = "false"

  var value: Bool {
    switch self {
    case .chineseYes, .yes, .isTrue: true
    case .chineseNo, .no, .isFalse: false
    }
  }
}
