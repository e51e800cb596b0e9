package import SteelyardModel
package import SteelyardText

extension Term.Modality {
  /// How it is written in answers.
  package var code: String {
    switch self {
    case .must: "must"
    case .may: "may"
    case .oneOf: "one-of"
    case .mustNot: "must-not"
    }
  }

  /// What a person reads.
  package var name: Bilingual {
    switch self {
    case .must: Bilingual("应当", "must")
    case .may: Bilingual("可以", "may")
    case .oneOf: Bilingual("择一", "one of these")
    case .mustNot: Bilingual("不得", "must not")
    }
  }
}

extension Measure.Unit {
  /// How the smallest unit is written in answers; nil where there is no quantity.
  package var code: String? {
    switch self {
    case .none: nil
    case .money: "fen"
    case .foreignMoney(let currency) where currency.decimals == 0: currency.code
    case .foreignMoney(let currency): "hundredths-of-\(currency.code)"
    case .days: "days"
    case .workingDays: "working-days"
    case .months: "months"
    case .years: "years"
    case .percent: "hundredths-of-percent"
    case .multiple: "hundredths-of-times"
    case .points: "points"
    case .count: "count"
    }
  }
}
