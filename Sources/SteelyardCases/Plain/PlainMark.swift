/// A value that a line holds, and what becomes of it.
struct PlainMark: BitwiseCopyable {
  /// What becomes of a value.
  enum Action: BitwiseCopyable {
    /// A text is kept by itself.
    case text
    /// A day is kept.
    case day
    /// A text is kept as a member of an object.
    case words
    /// A number is kept as a member of an object.
    case digits
    /// A member of an object says yes or no; the word belongs to what stands before the value, which is empty.
    case yes
    case no
    /// The texts of a list are kept.
    case claims
    /// A text, a number or a word is read, and nobody looks at it.
    case strangeText
    case strangeDigits
    case strangeWord
    /// The line ends, with a decision or without.
    case endDecided
    case end
  }

  var action: Action
  /// Which text, or which day.
  var place: UInt8 = 0
  /// Whose member it is.
  var owner = PlainMember.Owner.facts
  /// What the key of a member means.
  var meaning = UInt32.nothing
  /// Where it stands in the line from which it was learned.
  var text: PlainText
}
