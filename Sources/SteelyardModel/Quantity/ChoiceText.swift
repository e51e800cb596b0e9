/// Reads entries of a list as they were declared.
package struct ChoiceText: Sendable {
  /// The entries in their order.
  package let entries: [String]

  /// Makes a reader of entries.
  package init(_ entries: [String]) {
    self.entries = entries
  }

  /// The position of the entry a text names; width, case of ASCII letters and spaces aside where that is clear.
  package func position(of text: String) -> Int? {
    if let exact = entries.firstIndex(of: text) { return exact }
    let folded = Self.folded(text)
    let matches = entries.indices.filter { Self.folded(entries[$0]) == folded }
    return matches.count == 1 ? matches.first : nil
  }

  private static func folded(_ text: String) -> String {
    var cursor = TextCursor(text.utf8Span.span)
    var scalars = String.UnicodeScalarView()
    while let next = cursor.next {
      if next != " " { scalars.append(next.lowercasedASCII) }
      cursor.advance()
    }
    return String(scalars)
  }
}
