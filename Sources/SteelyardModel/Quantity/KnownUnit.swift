/// A unit whose worth is known, with the dimension it measures.
///
/// The table is closed: what is not here counts only as a word that rules declare.
package struct KnownUnit: Hashable, Sendable {
  /// What units measure; only units of one dimension convert into each other.
  package enum Dimension: Hashable, Sendable {
    /// Counted in the currency.
    case money(Currency)
    /// Counted in grams.
    case mass
    /// Counted in metres.
    case length
    /// Counted in square metres.
    case area
    /// Counted in litres.
    case volume
    /// Counted in calendar days.
    case time
    /// Counted in working days.
    case workingTime
    /// Counted in months, which have no fixed number of days.
    case months
    /// Counted in hundredths.
    case percent
    /// Counted in times.
    case multiple
    /// Counted in points.
    case points
    /// Counted in occasions or persons; every word is worth one.
    case count
  }

  /// How it is written.
  package let word: String
  /// What it measures.
  package let dimension: Dimension
  /// How many of the dimension's own units it is worth.
  package let worth: Ratio

  init(_ word: String, _ dimension: Dimension, _ numerator: Int64, _ denominator: Int64 = 1) {
    self.word = word
    self.dimension = dimension
    worth = Ratio(numerator, denominator) ?? .one
  }

  /// What a word is worth in a dimension, or nil where it is no unit of it; 万吨 and 亿元 are known where 吨 and 元 are.
  package static func worth(of word: String, in dimension: Dimension) -> Ratio? {
    if let unit = table.first(where: { $0.dimension == dimension && $0.word == word }) {
      return unit.worth
    }
    guard let (scale, rest) = scaled(word) else { return nil }
    return worth(of: rest, in: dimension)?.multiplied(by: Ratio(scale))
  }

  /// The dimension a word belongs to first, or nil where it is not known.
  package static func dimension(of word: String) -> Dimension? {
    if let unit = table.first(where: { $0.word == word }) { return unit.dimension }
    guard let (_, rest) = scaled(word) else { return nil }
    return dimension(of: rest)
  }

  /// What a word such as 万吨 says of how many of what; nil where it says nothing of it.
  static func scaled(_ word: String) -> (scale: Int64, rest: String)? {
    let scale: Int64? =
      switch word.unicodeScalars.first {
      case "百": 100
      case "千": 1_000
      case "万": 10_000
      case "亿": 100_000_000
      default: nil
      }
    guard let scale, word.unicodeScalars.count > 1 else { return nil }
    return (scale, String(word.dropFirst()))
  }
}
