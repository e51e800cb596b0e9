import SteelyardText

/// Text as it stands in the contents or in a quoted attribute of a page of HTML.
struct HTMLText: CustomStringConvertible {
  /// The text with its marks escaped.
  let description: String

  /// Escapes a text from outside.
  init(_ text: String) {
    description = InertText(text).description.escapedForMarkup
  }
}
