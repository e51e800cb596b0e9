package import SteelyardModel
package import SteelyardText

// Rules on steps, time limits and proportion as people read them.

extension Deadline.Length {
  /// How long, in both languages.
  package var bilingual: Bilingual { Bilingual(words, englishWords) }
}

extension Deadline.Sort {
  /// What is wrong with the second moment; nothing for the usual one.
  package var words: Bilingual {
    switch self {
    case .limit: Bilingual("", "")
    case .limitation: Bilingual("追责时效", "limitation")
    case .least: Bilingual("最短期限", "least time")
    case .party: Bilingual("当事人的期限", "the party's time limit")
    }
  }
}

extension Deadline {
  /// How long it is and how that is counted, part by part.
  package var lengthWords: [Bilingual] {
    var words = [length.bilingual]
    if sort != .limit { words.append(sort.words) }
    if let extendable { words.append(extendable.words) }
    if movesOffHolidays { words.append(Bilingual("遇节假日顺延", "moves off holidays")) }
    return words + excluding.map { Bilingual("不计\($0.name)", "without \($0.rawValue)") }
  }
}

extension Deadline.Extension {
  fileprivate var words: Bilingual {
    Bilingual(
      "可延长\(length.words)（\(approver)，\(ground)）",
      "may be extended by \(length.englishWords) (\(approver), \(ground))"
    )
  }
}

extension Procedure.Row {
  /// The tests of the row, by the lists of the catalogue.
  package func words(_ measures: [Measure], _ circumstances: [Circumstance]) -> Bilingual {
    let tests = self.measures.map { test in
      let measure = measures[test.measure.index]
      let name = Bilingual(
        measure.name,
        measure.englishName.isEmpty ? measure.name : measure.englishName
      )
      guard test.interval != .all else { return name }
      return Bilingual("\(name.chinese) \(test.text)", "\(name.english) \(test.text)")
    }
    let claims = self.circumstances.map { test in
      let name = circumstances[test.circumstance.index].name
      return test.counts
        ? Bilingual("有「\(name)」", "with `\(name)`")
        : Bilingual("没有「\(name)」", "without `\(name)`")
    }
    let parts = Bilingual.joined(tests + claims)
    guard !subjects.isEmpty else { return parts }
    let who = Bilingual.joined(subjects.map(\.words))
    guard !parts.chinese.isEmpty else { return who }
    return Bilingual("\(who.chinese)：\(parts.chinese)", "\(who.english): \(parts.english)")
  }
}

extension Bilingual {
  fileprivate static func joined(_ words: [Bilingual]) -> Bilingual {
    Bilingual(
      words.map(\.chinese).joined(separator: "、"),
      words.map(\.english).joined(separator: ", ")
    )
  }
}

extension Proportion {
  /// The limit as people write it, where there is one: `超过100倍`, `under 500 yuan`.
  package func limitWords(in currency: Currency) -> Bilingual? {
    switch alarm {
    case .excess(_, let over):
      let times = QuantityScale.written(Int128(over), Int128(Self.parts))
      return Bilingual("超过\(times)倍", "over \(times) times")
    case .tinyValue(_, let under):
      let money = FactorType.money(in: currency).words(for: under)
      return Bilingual("不满\(money.chinese)", "under \(money.english)")
    case .aggravation: return nil
    }
  }
}
