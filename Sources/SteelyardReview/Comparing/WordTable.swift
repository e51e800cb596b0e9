import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// Parts of rules in words, each under its name, so that two versions can be held side by side.
struct WordTable: Hashable {
  private struct Entry: Hashable {
    let subject: Bilingual
    let words: Bilingual
  }

  private var entries: [Entry] = []

  /// Adds a part in the author's words; empty words are left out.
  mutating func add(_ subject: Bilingual, _ words: [String]) {
    add(subject, words.map { Bilingual($0, $0) })
  }

  /// Adds a part; empty words are left out.
  mutating func add(_ subject: Bilingual, _ words: [Bilingual]) {
    let words = words.filter { !$0.chinese.isEmpty }
    guard !words.isEmpty else { return }
    let text = Bilingual.joined(words, chinese: "，", english: ", ")
    entries.append(Entry(subject: subject, words: text))
  }

  /// What differs from an older table; parts that read the same are passed over.
  func changes(from old: WordTable) -> [Comparison.TextChange] {
    let (mine, theirs) = (Dictionary(grouping: entries, by: \.subject), old.grouped)
    var seen: Set<Bilingual> = []
    return (old.entries + entries).map(\.subject).filter { seen.insert($0).inserted }
      .compactMap { subject in
        let before = (theirs[subject] ?? []).map(\.words).sorted { $0.chinese < $1.chinese }
        let after = (mine[subject] ?? []).map(\.words).sorted { $0.chinese < $1.chinese }
        guard before != after else { return nil }
        return Comparison.TextChange(
          subject: subject,
          old: before.isEmpty ? nil : .joined(before, chinese: "；", english: "; "),
          new: after.isEmpty ? nil : .joined(after, chinese: "；", english: "; ")
        )
      }
  }

  private var grouped: [Bilingual: [Entry]] { Dictionary(grouping: entries, by: \.subject) }
}

extension WordTable {
  /// Adds the steps that decisions owe, one part for each step of an authority.
  mutating func add(
    procedures: [Procedure],
    measures: [Measure],
    circumstances: [Circumstance]
  ) {
    for procedure in procedures {
      let step = procedure.step.words
      let authority = procedure.authority
      add(
        Bilingual(
          "程序「\(step.chinese)」（\(authority)）",
          "procedure `\(step.english)` (\(authority))"
        ),
        procedure.kinds.map(\.words) + procedure.powers.map(Bilingual.same)
          + procedure.when.map { $0.words(measures, circumstances) }
          + [.same(procedure.basis.citation), .same(procedure.inForce.words)]
      )
    }
  }
}

extension WordTable {
  /// Adds the calendars of working days, one part for each year.
  mutating func add(calendars: [WorkCalendar]) {
    for calendar in calendars {
      for year in calendar.years {
        let name = "\(calendar.authority) \(year.number)"
        add(
          Bilingual("工作日历 \(name)", "calendar \(name)"),
          [.same(year.source)]
            + year.holidays.map { Bilingual("\($0)放假", "\($0) off") }
            + year.working.map { Bilingual("\($0)上班", "\($0) at work") }
        )
      }
    }
  }
}

extension Bilingual {
  /// Words that read the same in both languages, as those of the author do.
  static func same(_ text: String) -> Bilingual { Bilingual(text, text) }

  /// Words with a mark of each language between them.
  static func joined(_ words: [Bilingual], chinese: String, english: String) -> Bilingual {
    Bilingual(
      words.map(\.chinese).joined(separator: chinese),
      words.map(\.english).joined(separator: english)
    )
  }
}

extension Period {
  /// The days in figures; empty where it is always so.
  var words: String {
    guard self != .always else { return "" }
    return "\(from?.description ?? "…") – \(to?.description ?? "…")"
  }
}
