/// An amount of money in the capital numerals of Chinese legal documents, for example `人民币伍万元整`.
///
/// Where bank practice leaves a choice, 零 is written after 元 when the yuan end in 0 and jiao follow, and 整 wherever no fen follow.
public struct CapitalAmount: Hashable, Sendable, CustomStringConvertible {
  /// The amount in fen.
  public let fen: Int64

  /// Makes the words for an amount in fen.
  public init(fen: Int64) {
    self.fen = fen
  }

  /// The words.
  public var description: String {
    let amount = fen.magnitude
    let (yuan, rest) = (amount / 100, amount % 100)
    let words = yuan == 0 && rest > 0 ? "" : Self.words(for: yuan) + "元"
    return "人民币" + (fen < 0 ? "负" : "") + words + Self.fraction(rest, after: yuan)
  }
}

extension CapitalAmount {
  private static let digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
  private static let places: [(value: UInt64, name: String)] = [
    (1_000, "仟"), (100, "佰"), (10, "拾"), (1, ""),
  ]

  private static func fraction(_ rest: UInt64, after yuan: UInt64) -> String {
    let (jiao, fen) = (rest / 10, rest % 10)
    var words = ""
    if jiao > 0 { words += (yuan > 0 && yuan % 10 == 0 ? "零" : "") + digit(jiao) + "角" }
    if fen > 0 { words += (yuan > 0 && jiao == 0 ? "零" : "") + digit(fen) + "分" }
    return fen > 0 ? words : words + "整"
  }

  /// Numbers are read in groups of four digits; above 亿 the number of 亿 is itself read so.
  private static func words(for number: UInt64) -> String {
    if number >= 100_000_000 {
      return words(for: number, inGroupsOf: 100_000_000, named: "亿")
    }
    if number >= 10_000 { return words(for: number, inGroupsOf: 10_000, named: "万") }
    return number == 0 ? digit(0) : smallWords(for: number)
  }

  private static func words(for number: UInt64, inGroupsOf size: UInt64, named name: String)
    -> String
  {
    let rest = number % size
    let head = words(for: number / size) + name
    guard rest > 0 else { return head }
    return head + (rest < size / 10 ? "零" : "") + words(for: rest)
  }

  private static func smallWords(for number: UInt64) -> String {
    var words = ""
    var skipped = false
    for place in places {
      let value = number / place.value % 10
      if value == 0 {
        skipped = !words.isEmpty
      } else {
        words += (skipped ? "零" : "") + digit(value) + place.name
        skipped = false
      }
    }
    return words
  }

  private static func digit(_ value: UInt64) -> String {
    digits[Int(value % 10)]
  }
}
