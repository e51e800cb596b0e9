import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension WordTable {
  /// Adds the time limits, one part for each pair of moments of an authority.
  mutating func add(
    deadlines: [Deadline],
    measures: [Measure],
    circumstances: [Circumstance]
  ) {
    for deadline in deadlines {
      let (from, to) = (deadline.from.words, deadline.to.words)
      add(
        Bilingual(
          "期限 \(from.chinese) → \(to.chinese)",
          "time limit \(from.english) → \(to.english)"
        ),
        Self.words(deadline, measures, circumstances)
      )
    }
  }

  private static func words(
    _ deadline: Deadline,
    _ measures: [Measure],
    _ circumstances: [Circumstance]
  ) -> [Bilingual] {
    var words = deadline.lengthWords + [.same(deadline.basis.citation)]
    if deadline.authority != .nation { words.append(.same(deadline.authority.description)) }
    words.append(.same(deadline.inForce.words))
    words += deadline.kinds.map(\.words) + deadline.powers.map(Bilingual.same)
    return words + deadline.when.map { $0.words(measures, circumstances) }
  }
}
