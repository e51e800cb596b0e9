/// Knows the right answer to every case of a workload, by its definition and nothing else.
struct Oracle: Sendable {
  private let powers: [String: WorkPower]

  init(_ powers: [WorkPower]) {
    self.powers = Dictionary(powers.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The answer to a case; a fact is missing only where it could still change band or benchmark.
  func answer(to facts: WorkCase) -> WorkAnswer {
    guard let power = powers[facts.power] else { return WorkAnswer(verdict: .unknownPower) }
    let possible = power.bands.indices.filter { index in
      power.bands[index].boxes.contains { $0.mayHold(facts) }
    }
    guard possible.count == 1, let index = possible.first,
      let (least, most) = Self.range(power.bands[index].benchmark, of: power, facts.gains)
    else { return WorkAnswer(verdict: .missingFact) }
    var answer = WorkAnswer(verdict: .within, band: index + 1, least: least, most: most)
    if facts.fine < power.least || facts.fine > power.most {
      answer.verdict = .outsideStatutory
    } else if facts.fine < least {
      answer.verdict = .below
    } else if facts.fine > most {
      answer.verdict = .above
    }
    return answer
  }

  /// The range of a benchmark in fen, or nil where it depends on gains that are missing.
  static func range(
    _ benchmark: WorkBenchmark,
    of power: WorkPower,
    _ gains: Int64?
  ) -> (least: Int64, most: Int64)? {
    switch benchmark {
    case .amount(let least, let most): return (least, most)
    case .share(let least, let most):
      let width = power.most - power.least
      return (power.least + width * least / 10_000, power.least + width * most / 10_000)
    case .gains(let least, let most):
      guard let gains else { return nil }
      func bounded(_ parts: Int64) -> Int64 {
        min(max(gains * parts / 10_000, power.least), power.most)
      }
      return (bounded(least), bounded(most))
    }
  }
}
