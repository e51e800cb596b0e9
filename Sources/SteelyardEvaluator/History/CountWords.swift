import SteelyardModel
public import SteelyardText

/// A repetition that was counted, in words.
public struct CountWords: Sendable {
  private let count: CountedFactor
  private let powers: [String: String]

  /// Makes the words about a count; powers that have no name among those given go by their identifiers.
  public init(_ count: CountedFactor, powers: [String: String] = [:]) {
    self.count = count
    self.powers = powers
  }

  /// The number, or its bounds: `3次`, `2次至4次`.
  public var number: Bilingual {
    let type = FactorType.count(unit: count.unit)
    let (least, most) = (type.words(for: count.least), type.words(for: count.most))
    return count.least == count.most
      ? least
      : Bilingual(
        "\(least.chinese)至\(most.chinese)",
        "\(least.english) to \(most.english)"
      )
  }

  /// What is counted, and how.
  public var rule: Bilingual { CounterWords(count.counter).rule }

  /// One line for each act in the order in which they were done: `第1次 2023-05-04 …`, and for each that may count.
  public var lines: [Bilingual] {
    let sorted = count.acts.sorted { left, right in
      let days = (left.act.day ?? Day(number: .max), right.act.day ?? Day(number: .max))
      return days.0 == days.1 ? left.place < right.place : days.0 < days.1
    }
    let counts = count.counter.distinct == nil
    var lines = sorted.enumerated().map { index, entry in
      let words = entry.act.words(place: entry.place, powers)
      let number = counts ? Bilingual("第\(index + 1)次 ", "\(index + 1): ") : Bilingual("", "")
      return Bilingual(number.chinese + words.chinese, number.english + words.english)
    }
    if count.counter.includesPresent {
      let number =
        counts && count.open.isEmpty
        ? Bilingual("第\(sorted.count + 1)次 ", "\(sorted.count + 1): ") : Bilingual("", "")
      lines.append(Bilingual(number.chinese + "本次", number.english + "the present act"))
    }
    for entry in count.open {
      let words = entry.act.words(place: entry.place, powers)
      let lacks = entry.lacks.map { $0.words(count.counter.scope.words) }
      lines.append(
        Bilingual(
          "可能计入 \(words.chinese)：\(lacks.map(\.chinese).joined(separator: "、"))不明",
          "may count \(words.english): \(lacks.map(\.english).joined(separator: ", ")) not known"
        )
      )
    }
    return lines
  }
}

extension CountedFactor.Open.Lack {
  fileprivate func words(_ scope: Bilingual) -> Bilingual {
    switch self {
    case .when: Bilingual("日期", "the day")
    case .what: Bilingual("事项或者条款", "the power or provision")
    case .who: Bilingual(scope.chinese, "the \(scope.english)")
    }
  }
}

extension EarlierAct {
  /// The day by which it is put in order.
  fileprivate var day: Day? { acted ?? decided }

  /// The day, the power or provision, and the evidence.
  fileprivate func words(place: Int, _ powers: [String: String]) -> Bilingual {
    let what = article.isEmpty ? powers[power] ?? power : article
    let names = Counter.Scope.allCases.compactMap { scope -> String? in
      guard case .named(let name) = concerns[scope] else { return nil }
      return name.text
    }
    let rest = ([what] + names + [evidence]).filter { !$0.isEmpty }
    let decided = self.decided.map { Bilingual("\($0)决定", "decided \($0)") }
    let entry = Bilingual("历史第\(place)项", "entry \(place)")
    func line(_ side: (Bilingual) -> String) -> String {
      ([acted?.description, decided.map(side)].compactMap(\.self) + rest + [side(entry)])
        .joined(separator: " ")
    }
    return Bilingual(line(\.chinese), line(\.english))
  }
}
