/// Reads capital numerals the slow way round, by their grammar and not by how they are written.
struct Capitals {
  enum Mistake: Error, Equatable {
    case unexpected(Character)
    case noCurrency
  }

  /// The amount in fen.
  let fen: Int128

  init(_ words: String) throws {
    guard words.hasPrefix("人民币") else { throw Mistake.noCurrency }
    var rest = words.dropFirst(3)
    let sign: Int128 = rest.first == "负" ? -1 : 1
    if sign < 0 { rest = rest.dropFirst() }
    var sum: Int128 = 0
    if let end = rest.firstIndex(of: "元") {
      sum = try Self.number(rest[..<end]) * 100
      rest = rest[rest.index(after: end)...]
    }
    if let end = rest.firstIndex(of: "角") {
      sum += try Self.number(rest[..<end]) * 10
      rest = rest[rest.index(after: end)...]
    }
    if let end = rest.firstIndex(of: "分") {
      sum += try Self.number(rest[..<end])
      rest = rest[rest.index(after: end)...]
    }
    guard rest.isEmpty || rest == "整" else { throw Mistake.unexpected(rest.first ?? " ") }
    fen = sign * sum
  }

  private static let digits: [Character] = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
  private static let units: [(Character, Int128)] = [
    ("亿", 100_000_000), ("万", 10_000), ("仟", 1_000), ("佰", 100), ("拾", 10),
  ]

  /// A number is what stands before its last greatest unit, times the unit, and what stands behind.
  private static func number(_ text: Substring) throws -> Int128 {
    for (unit, value) in units {
      guard let place = text.lastIndex(of: unit) else { continue }
      return try number(text[..<place]) * value + number(text[text.index(after: place)...])
    }
    return try text.reduce(0) { sum, character in
      guard let digit = digits.firstIndex(of: character) else {
        throw Mistake.unexpected(character)
      }
      return sum * 10 + Int128(digit)
    }
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
