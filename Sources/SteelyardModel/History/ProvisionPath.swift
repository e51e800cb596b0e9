/// The place of a provision in its instrument, part by part: article, paragraph, item (条、款、项、目).
///
/// `第122条第1款`, `第一百二十二条第一款` and `第１２２条第１款` are one path. A place in other words, such as `art. 83(5)`, is taken by its numbers and words in their order.
public struct ProvisionPath: Hashable, Sendable {
  /// How two paths stand to each other.
  public enum Likeness: Hashable, Sendable {
    /// They are the same as far as is asked.
    case same
    /// They are not.
    case other
    /// One of them says too little.
    case open
  }

  /// One part of a path.
  private struct Part: Hashable, Sendable {
    /// 条, 款, 项, 目, or the position of a part in other words.
    var level: String
    var value: String
  }

  private let parts: [Part]

  /// Reads the place of a provision.
  public init(_ place: String) {
    parts = PathScanner.parts(of: place).map { Part(level: $0.level, value: $0.value) }
  }

  /// Whether it names no part at all.
  public var isEmpty: Bool { parts.isEmpty }

  /// Whether the provision at a path stands in the same article as this one.
  public func sameArticle(as other: ProvisionPath) -> Likeness {
    Self.compare(other.article, with: article)
  }

  /// Whether the provision at a path is this one, or part of it.
  public func contains(_ other: ProvisionPath) -> Likeness {
    Self.compare(other.parts, with: parts)
  }

  /// The article alone: the parts up to the first that has a number.
  private var article: [Part] {
    if let article = parts.first(where: { $0.level == "条" }) { return [article] }
    let end = parts.firstIndex { $0.value.contains(where: \.isNumber) } ?? parts.count - 1
    return Array(parts.prefix(end + 1))
  }

  /// Part by part; what the other one names beyond what is asked does not matter, what it leaves out does.
  private static func compare(_ others: [Part], with asked: [Part]) -> Likeness {
    var isOpen = others.isEmpty && !asked.isEmpty
    for part in asked {
      guard let other = others.first(where: { $0.level == part.level }) else {
        isOpen = true
        continue
      }
      if other.value != part.value { return .other }
    }
    return isOpen ? .open : .same
  }
}

/// Takes a place apart.
private struct PathScanner {
  /// More characters than this do not stand between 第 and its unit.
  private static let longest = 16

  private var rest: [Character]
  private var parts: [(level: String, value: String)] = []
  /// How many parts in other words came before.
  private var others = 0

  static func parts(of place: String) -> [(level: String, value: String)] {
    var scanner = PathScanner(rest: Array(TextCursor.folded(place)))
    while !scanner.rest.isEmpty { scanner.scan() }
    return scanner.parts
  }

  private init(rest: [Character]) {
    self.rest = rest
  }

  private mutating func scan() {
    guard rest[0] != "第" else {
      rest.removeFirst()
      scanNumbered()
      return
    }
    guard rest[0].isLetter || rest[0].isNumber else {
      rest.removeFirst()
      return
    }
    let isNumber = rest[0].isNumber
    let word = rest.prefix { isNumber ? $0.isNumber : $0.isLetter && !$0.isNumber && $0 != "第" }
    rest.removeFirst(word.count)
    // A word before the number, such as `art`, `Article` or `§`, is only what it is called.
    let isName =
      !isNumber && others == 0 && word.allSatisfy(\.isASCII) && rest.contains(where: \.isNumber)
    if !isName { addOther(Self.value(String(word))) }
  }

  /// What stands behind 第: a number and its unit.
  private mutating func scanNumbered() {
    guard let end = rest.prefix(Self.longest).firstIndex(where: { "条款项目章节编".contains($0) })
    else { return }
    let unit = rest[end]
    var value = Self.value(String(rest[..<end]))
    rest.removeFirst(end + 1)
    if "章节编".contains(unit) { return }
    if unit == "条", rest.first == "之" {
      let number = rest.dropFirst().prefix { $0.isNumber || "一二三四五六七八九十".contains($0) }
      value += "-" + Self.value(String(number))
      rest.removeFirst(1 + number.count)
    }
    parts.append((String(unit), value))
  }

  private mutating func addOther(_ value: String) {
    parts.append(("\(others)", value))
    others += 1
  }

  /// A number in digits where it is one, else the letters and digits of a text.
  private static func value(_ text: String) -> String {
    let plain = String(text.filter { $0.isLetter || $0.isNumber || $0 == "-" })
    var scanner = NumeralScanner(TextCursor(plain.utf8Span.span))
    guard let numeral = try? scanner.scan(), scanner.cursor.isAtEnd, numeral.denominator == 1 else {
      return plain
    }
    return "\(numeral.numerator)"
  }
}
