import SteelyardModel
import SteelyardText

/// The keys of the subject of an example, where its name matters.
enum SubjectKey: String, RuleKey {
  case type
  case name

  static let noun = Bilingual("当事人", "a subject")
  static let table = KeyTable<Self>()

  var shape: ValueShape { .text }

  var isRequired: Bool { false }
}
