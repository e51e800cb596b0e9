import SteelyardEvaluator
import SteelyardText

extension NoticeComposer {
  /// More earlier acts than these are not listed one by one.
  private static let mostActs = 50

  /// What was counted of a factor.
  func counted(_ name: String) -> CountedFactor? {
    verdict?.counted.first { $0.factor == name }
  }

  /// Each repetition that decided or was counted, with the acts that make it up.
  var countedBlocks: [NoticeBlock] {
    (verdict?.decidingCounts ?? []).flatMap { count -> [NoticeBlock] in
      let words = CountWords(count, powers: power.earlier)
      let rule = NoticeBlock.paragraph(
        say(
          "\(quoted(count.factor))按规则从案卷所附历史数出（\(words.rule.chinese)）：\(words.number.chinese)。",
          "\(quoted(count.factor)) was counted from the history of the case (\(words.rule.english)): \(words.number.english)."
        )
      )
      var lines = words.lines.map { say($0) }
      guard !lines.isEmpty else { return [rule] }
      let more = lines.count - Self.mostActs
      if more > 0 {
        lines = Array(lines.prefix(Self.mostActs)) + [say("另有\(more)项", "\(more) more")]
      }
      return [rule, .list(lines)]
    }
  }

  /// For the receipt: which entries of the history a repetition was counted from.
  var countedTerms: [NoticeTerm] {
    (verdict?.decidingCounts ?? []).map { count in
      let words = CountWords(count).number
      let entries = count.acts.map { "\($0.place)" }.joined(separator: say("、", ", "))
      let chinese = entries.isEmpty ? "" : "（历史第\(entries)项）"
      let english = entries.isEmpty ? "" : " (entries \(entries))"
      return NoticeTerm(
        label: say("计次", "Counted"),
        text: "\(count.factor) " + say(words.chinese + chinese, words.english + english)
      )
    }
  }

  /// Where a count comes from.
  func evidence(for count: CountedFactor) -> String {
    let evidence = count.acts.map(\.act.evidence).filter { !$0.isBlank }
    return evidence.isEmpty || evidence.count > 5
      ? say("见所附历史", "see the history") : listed(evidence)
  }
}
