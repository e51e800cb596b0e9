import SteelyardModel
import SteelyardText

/// The keys of a stretch of time that a case leaves out of its time limits.
enum ExcludedKey: String, RuleKey {
  case ground
  case from
  case to

  static let noun = Bilingual("不计入期限的时间", "a stretch of time that is left out")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    self == .ground ? .word(Exclusion.words + Exclusion.allCases.map(\.name)) : .text
  }

  var isRequired: Bool { true }
}

/// The keys of a time limit that was extended in a case.
enum ExtendedKey: String, RuleKey {
  case to
  case by
  case approved
  case approver
  case ground

  static let noun = Bilingual("延长的期限", "a time limit that was extended")
  static let table = KeyTable<Self>()

  var shape: ValueShape { self == .to ? .word(Moment.words) : .text }

  var isRequired: Bool { true }
}
