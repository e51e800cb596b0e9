package import SteelyardArtifact
package import SteelyardModel
package import SteelyardText

// Values of facts as people read them; the names that rules give stay as they are.

extension FactorType {
  /// A value of a fact in both languages: `8000元`, `8,000 yuan`.
  package func words(for value: Int64) -> Bilingual {
    Bilingual(describe(value), describeInEnglish(value))
  }

  /// A threshold in both languages: the last day before *not happened* is that an event has happened.
  package func thresholdWords(for value: Int64) -> Bilingual {
    self == .event && value == Int64(Day.notHappened.number) - 1
      ? Bilingual("已发生", "happened") : words(for: value)
  }

  /// How far two values are apart; places in a list are counted as grades.
  func words(forDistance distance: UInt64) -> Bilingual {
    let steps = Int64(clamping: distance)
    switch self {
    case .date, .event: return FactorType.days.words(for: steps)
    case .choice: return Bilingual("\(steps)级", steps == 1 ? "1 grade" : "\(steps) grades")
    case .money, .quantity, .percent, .multiple, .count, .days, .workingDays, .months, .years,
      .yesNo, .choices, .text:
      return words(for: steps)
    }
  }
}

extension Measure.Unit {
  /// A quantity of a measure in both languages: `8000元`, `8,000 yuan`.
  package func words(for value: Int64) -> Bilingual {
    Bilingual(describe(value), text(of: value, .english))
  }
}

extension Tables {
  /// The value of a factor in words.
  package func words(for value: Int64, of factor: FactorRow) -> Bilingual {
    if factor.flags & FactorRow.isSubject != 0, let place = Int(exactly: value),
      Subject.allCases.indices.contains(place)
    {
      return Subject.allCases[place].words
    }
    return type(of: factor).words(for: value)
  }

  /// How far two values of a factor are apart, in words.
  package func words(forDistance distance: UInt64, of factor: FactorRow) -> Bilingual {
    type(of: factor).words(forDistance: distance)
  }
}
