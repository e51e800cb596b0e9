import SteelyardText

/// The keys of `weighing:`.
package enum WeighingKey: String, RuleKey {
  case lighten
  case aggravate

  package static let noun = Bilingual("情节的作用", "`weighing`")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    .textOrMap
  }

  package var isRequired: Bool {
    false
  }
}
