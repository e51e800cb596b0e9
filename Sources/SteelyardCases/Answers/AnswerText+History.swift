import SteelyardEvaluator
import SteelyardText

// Repetitions that were counted, for a terminal.

extension AnswerText {
  /// More lines than these are not shown of one repetition.
  private static let mostLines = 20

  /// Each repetition with the acts that make it up.
  func write(_ counted: [CountedFactor], to layout: inout TextLayout) {
    let rows = counted.flatMap { count in
      let words = CountWords(count)
      let lines = words.lines.map { ["", "", $0[language]] }
      let more = lines.count - Self.mostLines
      let rest = more > 0 ? [["", "", say("另有\(more)项", "\(more) more")]] : []
      return [[count.factor, words.number[language], words.rule[language]]]
        + lines.prefix(Self.mostLines) + rest
    }
    layout.section(say("计次", "counted"), rows)
  }
}
