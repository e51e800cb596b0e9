/// A value that is written plainly.
struct PlainValue {
  /// How a value is written.
  enum Form {
    /// A text without escapes.
    case words
    /// A bare number.
    case digits
    case yes
    case no
    /// A text with escapes, which may only stand where nobody looks.
    case escaped
  }

  var form: Form
  var text: PlainText
}

/// A value with its key.
struct PlainMember {
  var key: PlainText
  var value: PlainValue
}
