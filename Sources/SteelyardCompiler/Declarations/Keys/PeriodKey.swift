import SteelyardText

/// The keys of `in_force:`.
package enum PeriodKey: String, RuleKey {
  case from
  case to

  package static let noun = Bilingual("施行期间", "a period")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    .text
  }

  package var isRequired: Bool {
    false
  }
}
