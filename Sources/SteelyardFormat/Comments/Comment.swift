/// Words of the author that the reader of rules passes over.
struct Comment: Hashable, Sendable {
  /// The text from `#` to the end of the line, without the blanks there.
  let text: String
  /// The bytes before it.
  let offset: Int
  /// The bytes before it on its line.
  let column: Int
  /// Whether nothing else stands on its line.
  let isAlone: Bool
  /// Whether it is alone and the line before it is empty.
  let followsGap: Bool
  /// Whether it is alone and the line after it is empty.
  let precedesGap: Bool
}
