import SteelyardText

/// The keys of `weighing:`.
enum WeighingKey: String, RuleKey {
  case lighten
  case aggravate

  static let noun = Bilingual("情节的作用", "`weighing`")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    .textOrMap
  }

  var isRequired: Bool {
    false
  }
}
