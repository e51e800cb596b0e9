import SteelyardText

/// The keys of an earlier act in the history of an example.
enum EarlierActKey: String, RuleKey {
  case acted
  case decided
  case power
  case article
  case subject
  case vehicle
  case driver
  case place
  case evidence

  static let noun = Bilingual("以前的行为", "an earlier act")
  static let table = KeyTable<Self>()

  var shape: ValueShape { .text }

  var isRequired: Bool { false }
}
