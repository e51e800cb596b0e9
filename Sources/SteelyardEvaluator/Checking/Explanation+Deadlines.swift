import SteelyardArtifact
package import SteelyardModel
package import SteelyardText

// Time limits that were not kept: where they began, how long they were, what was left out, what happened when.

extension Explanation {
  /// A remark on a time limit.
  func deadlineFinding(_ remark: Weighing.Remark) -> Finding {
    let place = Int(remark.subject)
    let deadline = tables.deadline(place)
    guard let start = file.day(of: deadline.from), let end = file.day(of: deadline.to) else {
      return finding(remark, remark.code.title, provision: deadline.basis.citation)
    }
    let limit = limit(place, from: start)
    var bound = bound
    let extended = deadline.sort == .least ? nil : Weigher(tables).granted(limit, &bound)
    let parts = [
      length(of: deadline, extended: extended), leftOut(by: limit, from: start, to: end),
      notGranted(deadline, extended: extended),
    ]
    let count = Bilingual.joined(parts.filter { !$0.chinese.isEmpty })
    let (from, to) = (deadline.from.words, deadline.to.words)
    let course = Bilingual(
      "自\(from.chinese)（\(start)）起\(count.chinese)",
      "from \(from.english) (`\(start)`) \(count.english)"
    )
    return finding(
      remark,
      message(deadline.sort, course, to, end, lastDay(of: limit, extended, before: end)),
      provision: deadline.basis.citation
    )
  }

  private func message(
    _ sort: Deadline.Sort,
    _ course: Bilingual,
    _ to: Bilingual,
    _ end: Day,
    _ last: Day?
  ) -> Bilingual {
    let due =
      last.map { Bilingual("应于\($0)前", "due by `\($0)`") } ?? Bilingual("应在期内", "due in time")
    return switch sort {
    case .limitation:
      Bilingual(
        "已过追究时效：\(course.chinese)，\(due.chinese)\(to.chinese)，实际为\(end)",
        "the limitation had run out: \(course.english), \(to.english) was \(due.english), and was on `\(end)`"
      )
    case .limit:
      Bilingual(
        "超过期限：\(course.chinese)，\(due.chinese)\(to.chinese)，实际为\(end)",
        "too late: \(course.english), \(to.english) was \(due.english), and was on `\(end)`"
      )
    case .party:
      Bilingual(
        "当事人超过期限：\(course.chinese)，\(due.chinese)\(to.chinese)，实际为\(end)",
        "the party was late: \(course.english), \(to.english) was \(due.english), and was on `\(end)`"
      )
    case .least:
      Bilingual(
        "没有隔够期限：\(course.chinese)以后才能\(to.chinese)，实际为\(end)",
        "too early: \(to.english) may follow no sooner than \(course.english), and was on `\(end)`"
      )
    }
  }

  private func limit(_ place: Int, from start: Day) -> TimeLimit {
    var bound = bound
    return TimeLimit(
      tables: tables,
      row: tables.deadlines[place],
      calendar: Weigher(tables).calendar(of: statute, for: &bound),
      start: start.number
    )
  }

  /// The last day on which it would have been kept: the greatest that keeps it, which lies before the day it was broken.
  private func lastDay(of limit: TimeLimit, _ extended: Int?, before end: Day) -> Day? {
    var bound = bound
    let more = extended.map { bound.extended[$0].count } ?? 0
    guard limit.row.sort != DeadlineRow.least else { return nil }
    var (kept, broken) = (Int64(limit.start), Int64(end.number))
    while broken - kept > 1 {
      let middle = kept + (broken - kept) / 2
      if limit.keeping(Int32(clamping: middle), extendedBy: more, &bound) == .kept {
        kept = middle
      } else {
        broken = middle
      }
    }
    return Day(number: Int32(clamping: kept))
  }

  private func length(of deadline: Deadline, extended: Int?) -> Bilingual {
    let length = deadline.length
    guard let extended else { return Bilingual(length.words, length.englishWords) }
    let unit = Deadline.Unit.allCases[Int(bound.extended[extended].unit)]
    let more = Deadline.Length(Int(bound.extended[extended].count), unit)
    return Bilingual(
      "\(length.words)，经批准延长\(more.words)",
      "\(length.englishWords), extended by \(more.englishWords)"
    )
  }

  /// What was left out of it.
  private func leftOut(by limit: TimeLimit, from start: Day, to end: Day) -> Bilingual {
    let stretches = file.excluded.filter { stretch in
      let ground = Exclusion.allCases.firstIndex(of: stretch.ground) ?? 0
      return limit.row.exclusions >> UInt16(ground) & 1 == 1 && stretch.to > start
        && stretch.from <= end
    }
    guard !stretches.isEmpty else { return Bilingual("", "") }
    return Bilingual(
      "扣除" + stretches.map { "\($0.ground.name)（\($0.from)至\($0.to)）" }.joined(separator: "、"),
      "leaving out "
        + stretches.map { "\($0.ground.rawValue) (`\($0.from)` to `\($0.to)`)" }
        .joined(separator: ", ")
    )
  }

  /// That an extension is stated which does not count.
  private func notGranted(_ deadline: Deadline, extended: Int?) -> Bilingual {
    guard extended == nil, file.extended.contains(where: { $0.to == deadline.to }) else {
      return Bilingual("", "")
    }
    guard let more = deadline.extendable else {
      return Bilingual("所称的延长没有依据", "the extension that is stated has no ground")
    }
    return Bilingual(
      "所称的延长不符合「\(more.approver)在届满前批准，最多\(more.length.words)」",
      "the extension that is stated is not what the rules allow (at most \(more.length.englishWords), approved before the end)"
    )
  }
}

extension Moment {
  /// The moment in words.
  package var words: Bilingual {
    switch self {
    case .date(let date): date.words
    case .step(let step): step.words
    }
  }
}

extension Bilingual {
  /// Parts of a sentence with commas between them.
  fileprivate static func joined(_ parts: [Bilingual]) -> Bilingual {
    Bilingual(
      parts.map(\.chinese).joined(separator: "，"),
      parts.map(\.english).joined(separator: ", ")
    )
  }
}
