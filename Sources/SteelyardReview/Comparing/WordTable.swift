import SteelyardModel
import SteelyardText

/// Parts of rules in words, each under its name, so that two versions can be held side by side.
struct WordTable: Hashable {
  private struct Entry: Hashable {
    let subject: Bilingual
    let words: String
  }

  private var entries: [Entry] = []

  /// Adds a part; empty words are left out.
  mutating func add(_ subject: Bilingual, _ words: [String]) {
    let text = words.filter { !$0.isEmpty }.joined(separator: "，")
    if !text.isEmpty { entries.append(Entry(subject: subject, words: text)) }
  }

  /// What differs from an older table; parts that read the same are passed over.
  func changes(from old: WordTable) -> [Comparison.TextChange] {
    let (mine, theirs) = (Dictionary(grouping: entries, by: \.subject), old.grouped)
    var seen: Set<Bilingual> = []
    return (old.entries + entries).map(\.subject).filter { seen.insert($0).inserted }
      .compactMap { subject in
        let before = (theirs[subject] ?? []).map(\.words).sorted()
        let after = (mine[subject] ?? []).map(\.words).sorted()
        guard before != after else { return nil }
        return Comparison.TextChange(
          subject: subject,
          old: before.isEmpty ? nil : before.joined(separator: "；"),
          new: after.isEmpty ? nil : after.joined(separator: "；")
        )
      }
  }

  private var grouped: [Bilingual: [Entry]] { Dictionary(grouping: entries, by: \.subject) }
}

extension WordTable {
  /// Adds the steps that decisions owe, one part for each step of an authority.
  mutating func add(procedures: [Procedure], measures: [Measure]) {
    for procedure in procedures {
      let step = procedure.step.rawValue
      let rows = procedure.when.map { $0.words(measures) }
      add(
        Bilingual(
          "程序「\(step)」（\(procedure.authority)）",
          "procedure `\(step)` (\(procedure.authority))"
        ),
        procedure.kinds.map(\.rawValue) + procedure.powers + rows
          + [procedure.basis.citation, procedure.inForce.words]
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
          [year.source] + year.holidays.map(\.description)
        )
      }
    }
  }
}

extension Period {
  /// The days in figures; empty where it is always so.
  var words: String {
    guard self != .always else { return "" }
    return "\(from?.description ?? "…") – \(to?.description ?? "…")"
  }
}
