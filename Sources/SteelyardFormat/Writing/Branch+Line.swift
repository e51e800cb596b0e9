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
