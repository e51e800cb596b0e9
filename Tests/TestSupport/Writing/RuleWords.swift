import SteelyardModel

// The words of the rule language for closed lists that are numbers in the model.

extension Measure.Unit {
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

extension Measure.Nature {
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

extension Circumstance.Effect {
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

extension Rounding.Mode {
  var word: String {
    switch self {
    case .down: "down"
    case .up: "up"
    case .halfUp: "half-up"
    }
  }
}
