import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension WordTable {
  /// Adds when decisions seem out of proportion, one part for each sort of an authority.
  mutating func add(proportions: [Proportion], measures: [Measure]) {
    for rule in proportions {
      let (word, measure) = (rule.rule.rawValue, measures[rule.measure.index])
      add(
        Bilingual(
          "过罚相当提示「\(word)」（\(rule.authority)）",
          "alarm about proportion `\(word)` (\(rule.authority))"
        ),
        rule.words + [
          Bilingual(measure.name, measure.englishName), .same(rule.basis.citation),
          .same(rule.inForce.words),
        ] + rule.kinds.map(\.words) + rule.powers.map(Bilingual.same)
      )
    }
  }
}

extension Proportion {
  /// What gives the alarm; amounts are counted in the smallest unit of the currency.
  fileprivate var words: [Bilingual] {
    switch alarm {
    case .excess(let factors, let over):
      let times = QuantityScale.written(Int128(over), Int128(Self.parts))
      return factors.map(Bilingual.same) + [Bilingual("超过\(times)倍", "over \(times) times")]
    case .tinyValue(let factors, let under):
      return factors.map(Bilingual.same) + [Bilingual("不满\(under)分", "under \(under) cents")]
    case .aggravation(let grades): return grades.map(Bilingual.same)
    }
  }
}
