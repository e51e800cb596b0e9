import SteelyardModel
import SteelyardText

extension Term.Modality {
  /// Whether a measure is to be taken, in the words of documents.
  var words: Bilingual {
    switch self {
    case .must: Bilingual("应当", "must be taken")
    case .may: Bilingual("可以", "may be taken")
    case .oneOf: Bilingual("择一", "one of these must be taken")
    case .mustNot: Bilingual("不得", "must not be taken")
    }
  }
}

extension Circumstance.Effect {
  /// Whether it turns penalties that must be imposed into ones that may or must be left out.
  var softensDuties: Bool {
    switch self {
    case .exempt, .mayExempt, .mitigate, .lightenOrMitigate: true
    case .lighten, .aggravate, .timing: false
    }
  }

  /// Whether it makes the outcome lighter within the range, and possibly below it.
  var isLight: Bool {
    switch self {
    case .mitigate, .lightenOrMitigate, .lighten: true
    case .exempt, .mayExempt, .aggravate, .timing: false
    }
  }
}
