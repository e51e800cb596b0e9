/// A value that is written plainly.
struct PlainValue: BitwiseCopyable {
  /// How a value is written.
  enum Form: BitwiseCopyable {
    /// A text without escapes.
    case words
    /// A bare number.
    case digits
    case yes
    case no
    /// A text with escapes, which may only stand where nobody looks.
    case escaped
  }

  var form = Form.no
  var text = PlainText(start: 0, end: 0)
}
