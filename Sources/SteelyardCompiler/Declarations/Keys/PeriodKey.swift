import SteelyardText

/// The keys of `in_force:`.
enum PeriodKey: String, RuleKey {
  case from
  case to

  static let noun = Bilingual("施行期间", "a period")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    .text
  }

  var isRequired: Bool {
    false
  }
}
