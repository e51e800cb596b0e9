import SteelyardText

extension Branch {
  /// The list or map in brackets or braces; nil where it does not fit, or cannot stand there.
  func line(within cells: Int) -> String? {
    if entries.isEmpty { return isList ? "[]" : "{}" }
    guard mayBeLine, tail.isEmpty else { return nil }
    var left = cells - 2
    var texts: [String] = []
    for entry in entries {
      left -= texts.isEmpty ? 0 : 2
      guard let text = entry.line(within: left) else { return nil }
      left -= DisplayWidth.cells(in: text)
      guard left >= 0 else { return nil }
      texts.append(text)
    }
    let line = texts.joined(separator: ", ")
    return isList ? "[\(line)]" : "{\(line)}"
  }
}

extension Branch {
  /// The entries of a map in braces on as many lines as they take, each no longer than a number of cells.
  ///
  /// The lines after the first are to begin under its first entry. Nil where an entry does not fit, or the map is not written so.
  func filled(within cells: Int) -> [String]? {
    guard form.layout == .filled, !isList, tail.isEmpty else { return nil }
    var lines: [String] = []
    for (index, entry) in entries.enumerated() {
      let end = index + 1 < entries.count ? "," : "}"
      guard let text = entry.line(within: cells - 1).map({ $0 + end }),
        DisplayWidth.cells(in: text) <= cells
      else { return nil }
      let taken = lines.last.map { DisplayWidth.cells(in: $0) + 1 } ?? cells
      if taken + DisplayWidth.cells(in: text) <= cells {
        lines[lines.count - 1] += " " + text
      } else {
        lines.append(text)
      }
    }
    return lines
  }

  /// Whether every item of a list of maps stands on one line of a number of cells; rows of one list look alike.
  func hasLines(within cells: Int) -> Bool {
    form.layout != .rows || !isList || entries.allSatisfy { $0.content.line(within: cells) != nil }
  }
}

extension Entry {
  fileprivate func line(within cells: Int) -> String? {
    guard leading.isEmpty, trailing == nil, cells > 0 else { return nil }
    guard let key else { return content.line(within: cells) }
    guard let name = key.inBrackets else { return nil }
    return content.line(within: cells - DisplayWidth.cells(in: name) - 2).map { "\(name): \($0)" }
  }
}

extension Entry.Content {
  fileprivate func line(within cells: Int) -> String? {
    switch self {
    case .scalar(let scalar): scalar.inBrackets
    case .branch(let branch): branch.line(within: cells)
    }
  }
}
