extension ChoiceText {
  /// The words for a set without entries, in the order in which they are tried.
  private static let empty = ["无", "空集", "none"]

  /// The set that a text names: entries separated by 、 or a comma or semicolon; bit *n* is the entry at position *n*.
  package func set(of text: String) throws(QuantityError) -> Int64 {
    let string = text
    var cursor = TextCursor(string.utf8Span.span)
    cursor.skipSpaces()
    guard !cursor.isAtEnd else { throw .empty }
    let whole = cursor.foldedText(from: cursor.position, to: cursor.end)
    if Self.empty.contains(whole), position(of: whole) == nil { return 0 }
    var set: Int64 = 0
    while true {
      set |= Int64(1) << Int64(try entry(at: &cursor))
      guard cursor.takeSeparator() else { break }
    }
    guard cursor.isAtEnd else {
      throw .notInList(cursor.foldedText(from: cursor.position, to: cursor.end))
    }
    return set
  }

  /// The entries of a set in people's words, which read back as the same set.
  package func describe(set: Int64) -> String {
    describe(set, separator: "、", empty: Self.empty)
  }

  /// The entries of a set in English, which read back as the same set: `甲, 乙`, `none`.
  package func describeInEnglish(set: Int64) -> String {
    describe(set, separator: ", ", empty: Self.empty.reversed())
  }

  private func describe(_ set: Int64, separator: String, empty: [String]) -> String {
    let chosen = entries.indices.filter { $0 < 62 && set >> Int64($0) & 1 == 1 }
    guard !chosen.isEmpty else {
      return empty.first { position(of: $0) == nil } ?? "[]"
    }
    let plain = chosen.map { entries[$0] }.joined(separator: separator)
    if (try? self.set(of: plain)) == set { return plain }
    return chosen.map { "「\(entries[$0])」" }.joined(separator: separator)
  }

  /// Reads one entry: the longest one that ends at a separator, or a quoted one.
  private func entry(at cursor: inout TextCursor) throws(QuantityError) -> Int {
    cursor.skipSpaces()
    let start = cursor.position
    if let quoted = quotedEntry(at: &cursor) { return try checked(quoted) }
    var best: (position: Int, end: Int)?
    for position in entries.indices {
      guard let end = cursor.end(ofWord: entries[position]) else { continue }
      var ahead = cursor
      ahead.position = end
      ahead.skipSpaces()
      guard ahead.isAtEnd || ahead.takeSeparator() else { continue }
      if let known = best, known.end >= end { continue }
      best = (position, end)
    }
    if let best {
      cursor.position = best.end
      cursor.skipSpaces()
      return try checked(best.position)
    }
    while !cursor.isAtEnd, !cursor.standsAtSeparator { cursor.advance() }
    let text = cursor.foldedText(from: start, to: cursor.position)
    guard let position = position(of: text) else { throw .notInList(text) }
    return try checked(position)
  }

  private func quotedEntry(at cursor: inout TextCursor) -> Int? {
    for position in entries.indices {
      guard let end = cursor.end(ofWord: "「" + entries[position] + "」") else { continue }
      cursor.position = end
      cursor.skipSpaces()
      return position
    }
    return nil
  }

  private func checked(_ position: Int) throws(QuantityError) -> Int {
    guard position < 62 else { throw .overflow }
    return position
  }
}

extension TextCursor {
  /// Whether a mark that separates entries comes next.
  package var standsAtSeparator: Bool {
    next == "、" || next == "," || next == ";"
  }

  /// Steps over a mark that separates entries, and spaces.
  package mutating func takeSeparator() -> Bool {
    guard standsAtSeparator else { return false }
    advance()
    skipSpaces()
    return true
  }
}
