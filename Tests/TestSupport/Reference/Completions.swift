import SteelyardModel

/// Every way to complete the missing facts, and what applies under each.
struct Completions {
  /// The missing factors.
  let free: [Ref<Factor>]
  /// How many values each of them is tried with.
  let counts: [Int]
  /// What applies, the last factor changing fastest.
  let choices: [Choice]

  /// More completions than this are not tried.
  static let most = 300_000

  /// Tries all combinations of candidates for the missing facts.
  init(_ weighing: Weighing, _ facts: Facts) {
    free = facts.free
    let candidates = facts.free.map {
      CandidateValues(factor: weighing.narrowed($0), tests: facts.tests[$0] ?? []).completions
    }
    counts = candidates.map(\.count)
    precondition(counts.reduce(1, *) <= Self.most, "too many completions to try")
    var points: [Point] = [facts.known]
    for (factor, values) in zip(facts.free, candidates) {
      points = points.flatMap { point in
        values.map { value in point.merging([factor: value]) { $1 } }
      }
    }
    choices = points.map { weighing.choice(at: $0, clauses: facts.clauses) }
  }

  /// Whether changing this factor alone changes the choice somewhere.
  func matters(_ place: Int) -> Bool {
    let stride = counts[(place + 1)...].reduce(1, *)
    return choices.indices.contains { index in
      let digit = index / stride % counts[place]
      return choices[index] != choices[index - digit * stride]
    }
  }

  /// What applies under every completion.
  var common: Choice {
    let clauses = Set(choices.map(\.clause))
    let bands = Set(choices.map(\.band))
    return Choice(
      clause: clauses.count == 1 ? choices[0].clause : nil,
      band: bands.count == 1 ? choices[0].band : nil
    )
  }
}
