import SteelyardText

/// A message in the code: the literals of its Chinese and of its English half.
struct MessagePair: Equatable {
  /// The literals, with a gap for what the code adds.
  var text: Bilingual

  /// The messages of a file: the calls that take both languages, and literals in both side by side.
  static func pairs(in file: String) -> [Self] {
    let tokens = LiteralReader.tokens(of: file)
    return tokens.indices.compactMap { call(at: $0, in: tokens) ?? neighbours(at: $0, in: tokens) }
  }

  private static let calls = ["Bilingual(", "say(", "help("].map {
    $0.map { LiteralReader.Token.code($0) }
  }

  /// The first two arguments of a call that takes both languages.
  private static func call(at start: Int, in tokens: [LiteralReader.Token]) -> Self? {
    guard let call = calls.first(where: { tokens[start...].starts(with: $0) }) else { return nil }
    var halves = [""]
    var depth = 0
    for token in tokens[(start + call.count)...] {
      if case .literal(let text) = token {
        halves[halves.count - 1] += text
        continue
      }
      if "([{".map(LiteralReader.Token.code).contains(token) { depth += 1 }
      if ")]}".map(LiteralReader.Token.code).contains(token) { depth -= 1 }
      if depth < 0 { break }
      if depth == 0, token == .code(",") {
        halves.append("")
      } else if halves[halves.count - 1].last != LiteralReader.gap {
        halves[halves.count - 1].append(LiteralReader.gap)
      }
    }
    return halves.count > 1 ? Self(text: Bilingual(halves[0], halves[1])) : nil
  }

  /// A literal in Chinese and one in English with a comma between them, neither of which is added to another.
  private static func neighbours(at start: Int, in tokens: [LiteralReader.Token]) -> Self? {
    let around = tokens[max(start - 1, 0)..<min(start + 4, tokens.count)]
    guard start + 2 < tokens.count, tokens[start + 1] == .code(","), !around.contains(.code("+")),
      case .literal(let chinese) = tokens[start], case .literal(let english) = tokens[start + 2],
      chinese.contains(/\p{Script=Han}/), !english.contains(/\p{Script=Han}/)
    else { return nil }
    return Self(text: Bilingual(chinese, english))
  }
}
