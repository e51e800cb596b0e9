import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension NameTable {
  /// The calendars of working days; an authority has one.
  func resolvedCalendars(
    of resolvedVolumes: [Volume],
    log: inout DiagnosticLog
  ) -> [WorkCalendar] {
    var calendars: [WorkCalendar] = []
    var places: [Authority: Node] = [:]
    for (position, volume) in volumes.enumerated() {
      guard let declaration = volume.calendar else { continue }
      let authority = resolvedVolumes[position].authority
      if let first = places[authority] {
        log.reportSecondCalendar(of: authority, at: declaration.fields.node, first: first)
        continue
      }
      places[authority] = declaration.fields.node
      var reading = CalendarReading(log: log)
      calendars.append(reading.calendar(declaration, of: authority))
      log = reading.log
    }
    return calendars
  }
}

/// Reads the days of a calendar.
private struct CalendarReading {
  var log: DiagnosticLog
  private var weekend: [Weekday] = []

  init(log: DiagnosticLog) {
    self.log = log
  }

  mutating func calendar(
    _ declaration: CalendarDeclaration,
    of authority: Authority
  ) -> WorkCalendar {
    weekend = declaration.fields.items(.weekend).compactMap { node in
      if let day = Weekday(word: node.text) { return day }
      log.reportUnknownWord(node, words: Weekday.words)
      return nil
    }
    let years = declaration.years.compactMap { year($0) }
    return WorkCalendar(
      authority: authority,
      weekend: weekend,
      years: years.sorted { $0.number < $1.number }
    )
  }

  private mutating func year(_ declared: Named<CalendarYearKey>) -> WorkCalendar.Year? {
    guard declared.name.text.count == 4, let number = Int(declared.name.text),
      Day(year: number, month: 1, day: 1) != nil
    else {
      log.reportCalendar(declared.name, Bilingual("应是四位的年份", "is no year of four digits"))
      return nil
    }
    var year = WorkCalendar.Year(number: number, source: declared.fields.text(.source) ?? "")
    year.holidays = days(declared.fields.items(.holidays), of: number)
    for node in declared.fields.items(.working) {
      for day in days([node], of: number) { work(on: day, at: node, in: &year) }
    }
    return year
  }

  /// The days that are listed, in order; each counts once, and lies in the year.
  private mutating func days(_ nodes: [Node], of year: Int) -> [Day] {
    var found: Set<Day> = []
    for node in nodes {
      guard let (first, last) = run(node) else { continue }
      guard first.civil.year == year, last.civil.year == year else {
        log.reportCalendar(node, Bilingual("不在\(year)年", "is not in \(year)"))
        continue
      }
      for number in first.number...last.number
      where !found.insert(Day(number: number)).inserted {
        let day = Day(number: number)
        log.reportCalendar(node, Bilingual("\(day)列了两次", "`\(day)` is listed twice"))
        break
      }
    }
    return found.sorted()
  }

  /// One day, or the days from one to another.
  private mutating func run(_ node: Node) -> (Day, Day)? {
    let text = node.text
    for word in ["至", " to "] {
      guard let middle = text.firstRange(of: word) else { continue }
      if let first = Day(iso: text[..<middle.lowerBound].trimmed),
        let last = Day(iso: text[middle.upperBound...].trimmed), first <= last
      {
        return (first, last)
      }
    }
    if let day = Day(iso: text) { return (day, day) }
    log.reportCalendar(
      node,
      Bilingual(
        "写成 `2024-05-01` 或者 `2024-05-01至2024-05-05`",
        "write `2024-05-01`, or `2024-05-01 to 2024-05-05`"
      )
    )
    return nil
  }

  private mutating func work(on day: Day, at node: Node, in year: inout WorkCalendar.Year) {
    if year.working.contains(day) {
      log.reportCalendar(node, Bilingual("\(day)列了两次", "`\(day)` is listed twice"))
    } else if year.holidays.contains(day) {
      log.reportCalendar(
        node,
        Bilingual("\(day)既放假又上班", "`\(day)` is a day off and a day on at once")
      )
    } else if !weekend.contains(day.weekday) {
      log.reportCalendar(
        node,
        Bilingual(
          "\(day)是\(day.weekday.name)，本来就上班",
          "`\(day)` is no day of the weekend: it is worked on anyway"
        )
      )
    } else {
      year.working.append(day)
    }
  }
}

extension Substring {
  /// The text without spaces at its ends.
  fileprivate var trimmed: Substring {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
