import SteelyardModel
import SteelyardText

extension WordTable {
  /// Adds when decisions seem out of proportion, one part for each sort of an authority.
  mutating func add(proportions: [Proportion], measures: [Measure]) {
    for rule in proportions {
      let word = rule.rule.rawValue
      add(
        Bilingual(
          "过罚相当提示「\(word)」（\(rule.authority)）",
          "alarm about proportion `\(word)` (\(rule.authority))"
        ),
        rule.words + [measures[rule.measure.index].name, rule.basis.citation, rule.inForce.words]
          + rule.kinds.map(\.rawValue) + rule.powers
      )
    }
  }
}

extension Proportion {
  /// What gives the alarm; amounts in the smallest unit, multiples in hundredths.
  fileprivate var words: [String] {
    switch alarm {
    case .excess(let factors, let over): factors + ["> \(over)/\(Self.parts)"]
    case .tinyValue(let factors, let under): factors + ["< \(under)"]
    case .aggravation(let grades): grades
    }
  }
}
