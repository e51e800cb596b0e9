import SteelyardModel

extension Factor {
  /// What values it takes, and which where none is known.
  var words: [String] {
    var words: [String] = []
    if case .choice(let entries, _) = type { words.append(entries.joined(separator: "、")) }
    let ends = [domain.lower, domain.upper].map(text)
    if ends != ["…", "…"] { words.append(ends.joined(separator: " – ")) }
    if let defaultValue { words.append("default \(type.describe(defaultValue))") }
    switch unknown {
    case .ask: break
    case .takenAs(let value): words.append("unknown: \(type.describe(value))")
    case .branch: words.append("unknown: branch")
    }
    return words
  }

  private func text(_ end: Interval.End) -> String {
    switch end {
    case .unbounded: "…"
    case .including(let value): type.describe(value)
    case .excluding(let value): "(\(type.describe(value)))"
    }
  }
}
