/// Reads a Swift file as string literals with signs of code between them; comments and blanks are left out.
struct LiteralReader {
  /// A literal whose interpolations are gaps, or one sign of code.
  enum Token: Equatable {
    case literal(String)
    case code(Character)
  }

  /// What stands for an interpolation in a literal.
  static let gap: Character = "\u{FFFC}"

  private let text: [Character]
  private var place = 0

  private init(_ text: String) { self.text = Array(text) }

  /// The tokens of a file.
  static func tokens(of text: String) -> [Token] {
    var reader = LiteralReader(text)
    return reader.code()
  }

  private func sees(_ sign: String) -> Bool { text[place...].starts(with: sign) }

  /// Reads code up to the end of the file, or past the parenthesis that closes an interpolation.
  private mutating func code(isInside: Bool = false) -> [Token] {
    var tokens: [Token] = []
    var depth = 0
    while place < text.count {
      if sees("//") {
        place = text[place...].firstIndex(of: "\n") ?? text.count
      } else if sees("\"") || sees("#\"") {
        tokens.append(.literal(literal()))
      } else {
        let sign = text[place]
        place += 1
        if sign == "(" { depth += 1 }
        if sign == ")" { depth -= 1 }
        if isInside, depth < 0 { return tokens }
        if !sign.isWhitespace { tokens.append(.code(sign)) }
      }
    }
    return tokens
  }

  private mutating func literal() -> String {
    let fence = sees("#") ? "#" : ""
    place += fence.count
    let quotes = sees("\"\"\"") ? "\"\"\"" : "\""
    place += quotes.count
    var contents = ""
    while place < text.count, !sees(quotes + fence) {
      if sees("\\" + fence + "(") {
        place += fence.count + 2
        _ = code(isInside: true)
        contents.append(Self.gap)
      } else {
        if fence.isEmpty, sees("\\") { place += sees("\\n") ? 2 : 1 }
        if place < text.count { contents.append(text[place]) }
        place += 1
      }
    }
    place = min(place + quotes.count + fence.count, text.count)
    return contents
  }
}
