import SteelyardEvaluator

extension NoticeComposer {
  /// How far the nearest thresholds were, and what would have applied beyond them; nil where there are none.
  var thresholdSection: NoticeSection? {
    let nearest = verdict?.nearest ?? []
    guard !nearest.isEmpty else { return nil }
    return NoticeSection(
      say("距离最近的界限", "The nearest thresholds"),
      [.table(thresholds(nearest))] + unshiftedRemark
    )
  }

  private func thresholds(_ nearest: [NearestThreshold]) -> NoticeTable {
    NoticeTable(
      head: [
        say("事实", "Fact"), say("本案", "This case"), say("界限", "Threshold"),
        say("相差", "Distance"), say("越过后适用", "Beyond it applies"),
      ],
      rows: nearest.map(thresholdRow)
    )
  }

  private func thresholdRow(_ nearest: NearestThreshold) -> [String] {
    let value = verdict?.because.first { $0.factor == nearest.factor }?.value
    return [
      nearest.factor, value.map(say) ?? "—", say(nearest.threshold), say(nearest.distance),
      beyond(nearest),
    ]
  }

  private func beyond(_ nearest: NearestThreshold) -> String {
    var texts: [String] = []
    if let clause = nearest.clause, clause != verdict?.clause {
      texts.append(clauseName(clause))
    }
    if let grade = nearest.grade {
      texts.append(say("阶次\(quoted(grade))", "band \(quoted(grade))"))
    } else if let band = nearest.band {
      texts.append(say("第\(band)阶次", "band no. \(band)"))
    }
    return texts.isEmpty ? "—" : texts.joined(separator: say("，", ", "))
  }
}
