import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension WordTable {
  /// Adds the time limits, one part for each pair of moments of an authority.
  mutating func add(deadlines: [Deadline], measures: [Measure]) {
    for deadline in deadlines {
      let (from, to) = (deadline.from.words, deadline.to.words)
      add(
        Bilingual(
          "期限 \(from.chinese) → \(to.chinese)",
          "time limit \(from.english) → \(to.english)"
        ),
        Self.words(deadline, measures)
      )
    }
  }

  private static func words(_ deadline: Deadline, _ measures: [Measure]) -> [Bilingual] {
    let none = Bilingual("", "")
    var words = [deadline.length.bilingual, deadline.sort.words, .same(deadline.basis.citation)]
    words.append(deadline.extendable.map(Self.words) ?? none)
    words.append(
      deadline.movesOffHolidays ? Bilingual("遇节假日顺延", "moves off holidays") : none
    )
    if deadline.authority != .nation { words.append(.same(deadline.authority.description)) }
    words.append(.same(deadline.inForce.words))
    words += deadline.kinds.map(\.words) + deadline.powers.map(Bilingual.same)
    words += deadline.excluding.map { Bilingual("不计\($0.name)", "without \($0.rawValue)") }
    return words + deadline.when.map { $0.words(measures) }
  }

  private static func words(_ more: Deadline.Extension) -> Bilingual {
    let length = more.length.bilingual
    return Bilingual(
      "可延长\(length.chinese)（\(more.approver)，\(more.ground)）",
      "may be extended by \(length.english) (\(more.approver), \(more.ground))"
    )
  }
}

extension Deadline.Length {
  fileprivate var bilingual: Bilingual { Bilingual(words, englishWords) }
}

extension Deadline.Sort {
  /// What is wrong with the second moment; nothing for the usual one.
  fileprivate var words: Bilingual {
    switch self {
    case .limit: Bilingual("", "")
    case .limitation: Bilingual("追责时效", "limitation")
    case .least: Bilingual("最短期限", "least time")
    case .party: Bilingual("当事人的期限", "the party's time limit")
    }
  }
}

extension Procedure.Row {
  /// The tests of the row; circumstances by their positions in the catalogue.
  func words(_ measures: [Measure]) -> Bilingual {
    let tests = self.measures.map { test in
      let measure = measures[test.measure.index]
      return Bilingual("\(measure.name) \(test.text)", "\(measure.englishName) \(test.text)")
    }
    let claims = circumstances.map {
      Bilingual.same("\($0.counts ? "+" : "−")\($0.circumstance.index)")
    }
    return .joined(subjects.map(\.words) + tests + claims, chinese: " ", english: " ")
  }
}
