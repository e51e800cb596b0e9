import SteelyardModel

/// One value as it stands in a test or an amount.
struct LegalOperand: Hashable, Sendable {
  /// What it is.
  enum Value: Hashable, Sendable {
    /// A number with a unit; what it is worth depends on what is tested.
    case quantity(Numeral, unit: String)
    /// The value of a factor: a date, a position in a list, yes or no.
    case value(Int64)
  }

  var value: Value
  /// The bytes it takes up.
  var range: Range<Int>
  /// The bytes of its unit.
  var unitRange: Range<Int>
  /// The unit behind a stroke (元/平方米) or 每, where there is one.
  var per: Per?

  /// For each of which unit a number counts.
  struct Per: Hashable, Sendable {
    var unit: String
    /// The bytes of the unit.
    var range: Range<Int>
  }

  init(_ value: Value, at range: Range<Int>, unitRange: Range<Int>? = nil) {
    self.value = value
    self.range = range
    self.unitRange = unitRange ?? range
  }
}

/// One piece of a test or an amount.
struct LegalToken: Hashable, Sendable {
  /// What it is.
  enum Kind: Hashable, Sendable {
    case operand(LegalOperand)
    case word(LegalWord)
    /// （含） or （不含）: says of the number before it whether it belongs.
    case note(isIncluded: Bool, LegalOperand?)
    /// 每平方米, before the amount.
    case per(LegalOperand.Per)
    case comparison(Comparison)
    case bracket(Unicode.Scalar)
    case dots
    case dash
    case comma
    /// `-` alone in a quoted text.
    case anything
    case null
  }

  /// A comparison sign of S-FEEL.
  enum Comparison: Hashable, Sendable {
    case limit(LegalWord.Side, isIncluded: Bool)
    case equal
    case unequal
  }

  var kind: Kind
  /// The bytes it takes up.
  var range: Range<Int>

  /// Whether it is a sign of S-FEEL, which stands in quotes only; full-width signs mean nothing to YAML.
  var isQuotedOnly: Bool {
    switch kind {
    case .comparison, .bracket, .dots: range.count <= 2
    case .null: true
    case .operand, .word, .note, .per, .dash, .comma, .anything: false
    }
  }

  /// Whether it is a bracket.
  var isBracket: Bool {
    if case .bracket = kind { true } else { false }
  }

  /// The script it belongs to, nil where it belongs to all.
  var spelling: LegalWord.Spelling? {
    switch kind {
    case .word(let word): word.meaning == .not && word.text == "not" ? nil : word.spelling
    case .comparison, .bracket, .dots, .null: .symbols
    case .operand, .note, .per, .dash, .comma, .anything: nil
    }
  }
}
