import SteelyardText

/// What the parts of a condition are called in messages.
enum ConditionNoun {
  static let condition = Bilingual("适用条件", "a condition")
  static let test = Bilingual("条件", "a test")
}
