/// A text of the strict subset of YAML that rules are written in, in flow style.
struct YAML {
  let text: String

  /// A scalar, always in double quotes.
  static func text(_ text: String) -> YAML {
    let escaped = text.map { "\"\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    return YAML(text: "\"\(escaped)\"")
  }

  /// A list.
  static func list(_ items: [YAML]) -> YAML {
    YAML(text: "[" + items.map(\.text).joined(separator: ", ") + "]")
  }

  /// A list of texts.
  static func texts(_ items: [String]) -> YAML {
    list(items.map(YAML.text))
  }

  /// A map; entries without a value are left out.
  static func map(_ entries: [(key: String, value: YAML?)]) -> YAML {
    let written = entries.compactMap { key, value in
      value.map { text(key).text + ": " + $0.text }
    }
    return YAML(text: "{" + written.joined(separator: ", ") + "}")
  }
}
