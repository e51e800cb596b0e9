public import SteelyardText

/// Why a catalog cannot be compiled although its rules are sound: something in it is too large.
public enum LoweringError: Error, Hashable, Sendable {
  /// A power uses more factors than can be weighed at once.
  case tooManyFactors(power: String)
  /// A power takes too many circumstances.
  case tooManyCircumstances(power: String)
  /// A clause provides too many measures, or too many groups of them.
  case tooManyMeasures(power: String)
  /// A power has too many clauses, versions, standards or bands.
  case tooManyRows(power: String)
  /// The catalog declares too many measures, time limits or texts.
  case catalogTooLarge
  /// The conditions of a power distinguish too many cases; the factor has the most tests.
  case tooIntricate(power: String, factor: String?)
  /// A derived factor is computed from itself.
  case circular(factor: String)
  /// The points of a score do not fit into 64 bits.
  case scoreTooLarge(factor: String)

  /// What is wrong, in one line.
  public var message: Bilingual {
    switch self {
    case .tooManyFactors(let power):
      Bilingual("「\(power)」的裁量因素超过 64 个", "`\(power)` uses more than 64 factors")
    case .tooManyCircumstances(let power):
      Bilingual("「\(power)」的裁量情节超过 64 个", "`\(power)` takes more than 64 circumstances")
    case .tooManyMeasures(let power):
      Bilingual(
        "「\(power)」的一个条款超过 16 种措施",
        "a clause of `\(power)` provides more than 16 measures"
      )
    case .tooManyRows(let power):
      Bilingual(
        "「\(power)」的条款、标准或者阶次过多",
        "`\(power)` has too many clauses, standards or bands"
      )
    case .catalogTooLarge:
      Bilingual("目录过大", "the catalogue is too large")
    case .tooIntricate(let power, let factor):
      Bilingual(
        "「\(power)」的条件过于复杂" + (factor.map { "，请合并「\($0)」的档次" } ?? ""),
        "the conditions of `\(power)` are too intricate"
          + (factor.map { "; use fewer steps of `\($0)`" } ?? "")
      )
    case .circular(let factor):
      Bilingual("「\(factor)」由自身计算得出", "`\(factor)` is computed from itself")
    case .scoreTooLarge(let factor):
      Bilingual("「\(factor)」的分值过大", "the points of `\(factor)` are too large")
    }
  }
}
