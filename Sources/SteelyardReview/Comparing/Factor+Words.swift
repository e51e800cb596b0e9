import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension Factor {
  /// What values it takes, and which where none is known.
  var words: [Bilingual] {
    var words: [Bilingual] = []
    if case .choice(let entries, _) = type {
      words.append(.joined(entries.map(Bilingual.same), chinese: "、", english: ", "))
    }
    let ends = [domain.lower, domain.upper].map(text)
    if ends.contains(where: { $0.chinese != "…" }) {
      words.append(.joined(ends, chinese: " – ", english: " – "))
    }
    if let value = defaultValue.map(type.words(for:)) {
      words.append(Bilingual("未填时为\(value.chinese)", "\(value.english) where it is not stated"))
    }
    if let date = defaultDate.map({ Moment.date($0).words }) {
      words.append(
        Bilingual("未填时为\(date.chinese)之日", "the date of \(date.english) where it is not stated")
      )
    }
    switch unknown {
    case .ask: break
    case .takenAs(let value):
      let value = type.words(for: value)
      words.append(
        Bilingual("无法查实时为\(value.chinese)", "\(value.english) where it cannot be established")
      )
    case .branch:
      words.append(Bilingual("无法查实时另有规定", "rules of its own where it cannot be established"))
    }
    return words
  }

  private func text(_ end: Interval.End) -> Bilingual {
    switch end {
    case .unbounded: return .same("…")
    case .including(let value): return type.words(for: value)
    case .excluding(let value):
      let value = type.words(for: value)
      return Bilingual("（\(value.chinese)）", "(\(value.english))")
    }
  }
}
