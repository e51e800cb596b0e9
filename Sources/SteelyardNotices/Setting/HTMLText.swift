/// Text as it stands in the contents or in a quoted attribute of a page of HTML.
struct HTMLText: CustomStringConvertible {
  /// The text with its marks escaped.
  let description: String

  /// Escapes a text from outside.
  init(_ text: String) {
    var escaped = ""
    for scalar in InertText(text).description.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    description = escaped
  }
}
