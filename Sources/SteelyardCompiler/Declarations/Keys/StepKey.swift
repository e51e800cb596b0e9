import SteelyardText

/// The keys of one of the `steps:` of a factor: a name, what kind of value it is, one computation.
enum StepKey: String, RuleKey {
  case step
  case type
  case unit
  case grain
  case domain
  case unknown
  case basis
  case sum
  case difference
  case product
  case by
  case ratio
  case greatest = "max"
  case least = "min"
  case daysBetween = "days_between"
  case workingDaysBetween = "working_days_between"
  case score
  case lookup = "table"
  case dated
  case round
  case floor
  case cap

  static let noun = Bilingual("一个步骤", "a step")
  static let table = KeyTable<Self>()

  /// The same key where a computation is not part of a step.
  private var plain: DerivedKey? { DerivedKey(rawValue: rawValue) }

  var shape: ValueShape {
    if let plain { return plain.shape }
    return FactorKey(rawValue: rawValue)?.shape ?? .text
  }

  var isRequired: Bool { false }
}

extension StepKey: SchemaKey {
  static let definition = "step"

  var meaning: Bilingual {
    if self == .step {
      return Bilingual("步骤的名称，最后一步不写", "the name of the step; the last one has none")
    }
    return plain?.meaning ?? FactorKey(rawValue: rawValue)?.meaning ?? Self.noun
  }

  var content: SchemaContent {
    plain?.content ?? FactorKey(rawValue: rawValue)?.content ?? .words
  }
}
