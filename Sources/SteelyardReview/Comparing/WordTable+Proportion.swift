import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension WordTable {
  /// Adds when decisions seem out of proportion, one part for each sort of an authority.
  mutating func add(proportions: [Proportion], measures: [Measure], volumes: [Volume]) {
    for rule in proportions {
      let (word, measure) = (rule.rule.rawValue, measures[rule.measure.index])
      add(
        Bilingual(
          "过罚相当提示「\(word)」（\(rule.authority)）",
          "alarm about proportion `\(word)` (\(rule.authority))"
        ),
        rule.words(in: volumes.currency(of: rule.authority)) + [
          Bilingual(measure.name, measure.englishName), .same(rule.basis.citation),
          .same(rule.inForce.words),
        ] + rule.kinds.map(\.words) + rule.powers.map(Bilingual.same)
      )
    }
  }
}

extension Proportion {
  /// What gives the alarm.
  fileprivate func words(in currency: Currency) -> [Bilingual] {
    let names: [String] =
      switch alarm {
      case .excess(let factors, _), .tinyValue(let factors, _): factors
      case .aggravation(let grades): grades
      }
    return names.map(Bilingual.same) + [limitWords(in: currency)].compactMap(\.self)
  }
}

extension [Volume] {
  /// What an authority counts money in.
  fileprivate func currency(of authority: Authority) -> Currency {
    first { $0.authority == authority }?.currency ?? .yuan
  }
}
