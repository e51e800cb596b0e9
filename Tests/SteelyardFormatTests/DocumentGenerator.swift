/// Writes random documents in every style of the subset, with a comment wherever one may stand.
struct DocumentGenerator {
  private var random: SeededGenerator
  /// How many comments were written; they read `#c1.`, `# c2.` and so on.
  private(set) var commentCount = 0
  private var text = ""

  private static let keys = [
    "steelyard", "catalog", "id", "title", "issuer", "authority", "in_force", "factors", "powers",
    "standards", "bands", "grade", "when", "must", "fine", "basis", "statute", "examples", "facts",
    "expect", "note", "货值金额", "情节", "自定义", "derived", "score", "add", "name", "kind", "domain",
  ]

  private static let words = [
    "从轻", "5万元以上10万元以下", "cn.food", "350200", "350200.market", "yes", "null", "0x12", "1e3",
    "12:30",
    "2022-10-08", "a, b", "a:b", "什么?", "it's", "a \"b\"", "x #y", "x: y", "- x", "-", "?x", ":x",
    "1..5",
    "[1..5)", "> 100", "<= 30", "-5", "...", "---", "---x", "{a}", "a]", "&a", "*a", "!a", "%a",
    "@a",
    "`a`", "|", ">", "~", "\u{3000}货值\u{3000}", "𠮷野家", "食品安全法 第122条第1款", "not(报告书)", "报告书, 报告表",
    "超过法律规定的幅度而没有说明理由的，应当由法制审核机构逐案复核，并在七个工作日内将复核意见书面告知承办机构和当事人，不得拖延",
    "a b  c", "tail:", "#", "\\", "a\\nb",
  ]

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Writes a document.
  mutating func document() -> String {
    if chance(10) { text += "\u{FEFF}" }
    ownLines(0)
    if chance(10) { text += "---" + (chance(2) ? comment(" ") : "") + "\n" }
    let margin = chance(8) ? pick([1, 2, 5]) : 0
    if chance(12) { text += blanks(margin) + flow(3) + end() } else { map(margin, 0) }
    ownLines(0)
    if chance(15) { text += "..." + (chance(2) ? comment(" ") : "") + "\n" }
    return chance(8) ? text.replacing("\n", with: "\r\n") : text
  }
}

/// Block style.
extension DocumentGenerator {
  private mutating func map(_ column: Int, _ depth: Int, inLine: Bool = false) {
    var isInLine = inLine
    for key in someKeys() {
      if !isInLine {
        ownLines(column)
        text += blanks(column)
      }
      isInLine = false
      text += scalar(key, inFlow: false, isKey: true) + (chance(12) ? " " : "") + ":"
      value(column, depth)
    }
    ownLines(column)
  }

  private mutating func list(_ column: Int, _ depth: Int, inLine: Bool = false) {
    for index in 0..<number(1...3) {
      if index > 0 || !inLine {
        ownLines(column)
        text += blanks(column)
      }
      text += "-"
      if depth < 4, chance(3) {
        let gap = number(1...3)
        text += blanks(gap)
        let inner = column + 1 + gap
        if chance(3) {
          list(inner, depth + 1, inLine: true)
        } else {
          map(inner, depth + 1, inLine: true)
        }
      } else {
        value(column, depth)
      }
    }
    ownLines(column)
  }

  private mutating func value(_ column: Int, _ depth: Int) {
    switch number(0...9) {
    case 0...2 where depth < 4:
      text += end()
      ownLines(column + 2)
      if chance(2) {
        list(column + number(1...4), depth + 1)
      } else {
        map(column + number(1...4), depth + 1)
      }
    case 3: text += " " + flow(3 - depth / 2, column) + end()
    case 4: block(column)
    case 5: text += end()
    case 6 where chance(2):
      text += "\n" + ownLine(column + 2) + blanks(column + 3) + scalar(nil) + end()
    case 7 where chance(2):
      text += " 第一行\n\(blanks(column + 1))第二行\n\n\(blanks(column + 4))third" + end()
    default: text += blanks(number(1...2)) + scalar(nil) + end()
    }
  }

  private mutating func block(_ column: Int) {
    let inner = column + number(1...4)
    text += " " + pick(["|", ">", "|-", ">-", "|+", ">+"]) + end()
    for index in 0..<number(0...4) {
      let line = pick(["第一行", "second # line", "- x: y", "  deeper", "", "tail  ", "\tt", "   "])
      let isMargin = index == 0 && line.first?.isWhitespace == true
      text += isMargin || line.isEmpty ? "\n" : blanks(inner) + line + "\n"
    }
  }
}

/// Brackets, braces and scalars.
extension DocumentGenerator {
  private mutating func flow(_ depth: Int, _ column: Int = 0) -> String {
    let isList = chance(2)
    var parts: [String] = []
    for key in chance(6) ? [] : someKeys() {
      let value = depth > 0 && chance(4) ? flow(depth - 1, column) : scalar(nil, inFlow: true)
      let name = scalar(key, inFlow: true, isKey: true)
      let isPair = !isList || chance(12)
      parts.append(isPair ? name + (chance(15) ? "" : gap(column, ":") + value) : value)
    }
    let inner = parts.map { gap(column) + $0 + gap(column) }.joined(separator: ",")
    return isList ? "[" + inner + gap(column) + "]" : "{" + inner + gap(column) + "}"
  }

  /// What may stand between the signs of brackets and braces.
  private mutating func gap(_ column: Int, _ sign: String = "") -> String {
    guard chance(9) else { return sign + (sign.isEmpty && chance(2) ? "" : " ") }
    let line = chance(2) ? comment(" ") : ""
    return sign + line + "\n" + (chance(3) ? ownLine(column + 2) : "") + blanks(column + 3)
  }

  private mutating func scalar(
    _ given: String?,
    inFlow: Bool = false,
    isKey: Bool = false
  ) -> String {
    let word = given ?? pick(Self.words)
    let isSafe = word.allSatisfy { $0.isLetter || $0.isNumber || "._\u{3000}".contains($0) }
    switch number(0...5) {
    case 0: return "'" + word.replacing("'", with: "''") + "'"
    case 1: return "\"" + word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    case 2 where !isKey: return "\"a\\tb\\n\(isSafe ? word : "")\\u4e07 \""
    default:
      let mayBeBare =
        isSafe || !isKey && chance(3) && !(inFlow && word.contains { ",[]{}".contains($0) })
      return mayBeBare ? word : "'" + word.replacing("'", with: "''") + "'"
    }
  }

  private mutating func someKeys() -> [String] {
    Array(Self.keys.shuffled(using: &random).prefix(number(1...5)))
  }
}

/// Comments and chance.
extension DocumentGenerator {
  /// The end of a line that says something.
  private mutating func end() -> String {
    (chance(4) ? comment(pick([" ", "   ", "\t"])) : "") + "\n"
  }

  private mutating func comment(_ before: String) -> String {
    commentCount += 1
    return before + (chance(2) ? "#" : "# ") + "c\(commentCount)."
      + pick(["", " ", " 注\u{3000}", " # \" '"])
  }

  private mutating func ownLine(_ column: Int) -> String {
    comment(blanks(chance(2) ? column : number(0...8))) + "\n"
  }

  private mutating func ownLines(_ column: Int) {
    while chance(5) { text += chance(3) ? pick(["\n", "   \n"]) : ownLine(column) }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  private mutating func chance(_ count: Int) -> Bool { number(1...count) == 1 }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[number(0...values.count - 1)]
  }
}
