/// The working days of some years, as an authority has laid them down (工作日历).
///
/// It knows the years it lists and no others: whether a day of any other year is a working day is not known.
public struct WorkCalendar: Hashable, Sendable {
  /// One year, as the yearly notice has it.
  public struct Year: Hashable, Sendable {
    /// The year.
    public var number: Int
    /// Where the days are laid down.
    public var source: String
    /// The days off besides the weekend (放假), in order.
    public var holidays: [Day]
    /// The days of the weekend on which work is done (调休上班), in order.
    public var working: [Day]

    /// Makes a year.
    public init(number: Int, source: String, holidays: [Day] = [], working: [Day] = []) {
      self.number = number
      self.source = source
      self.holidays = holidays
      self.working = working
    }
  }

  /// Who laid it down; it holds for that authority and those below that have none of their own.
  public var authority: Authority
  /// The days of the week on which no work is done.
  public var weekend: [Weekday]
  /// The years, in order.
  public var years: [Year]

  /// Makes a calendar.
  public init(authority: Authority, weekend: [Weekday], years: [Year]) {
    self.authority = authority
    self.weekend = weekend
    self.years = years
  }

  /// Whether work is done on a day; nil for a day of a year that is not listed.
  public func isWorking(_ day: Day) -> Bool? {
    guard let year = years.first(where: { $0.number == day.civil.year }) else { return nil }
    if year.working.contains(day) { return true }
    return !year.holidays.contains(day) && !weekend.contains(day.weekday)
  }
}

/// A day of the week.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
  /// 周一.
  case monday
  /// 周二.
  case tuesday
  /// 周三.
  case wednesday
  /// 周四.
  case thursday
  /// 周五.
  case friday
  /// 周六.
  case saturday
  /// 周日.
  case sunday

  /// The Chinese name.
  public var name: String {
    switch self {
    case .monday: "周一"
    case .tuesday: "周二"
    case .wednesday: "周三"
    case .thursday: "周四"
    case .friday: "周五"
    case .saturday: "周六"
    case .sunday: "周日"
    }
  }
}

extension Day {
  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let place = (Int(number) + Weekday.thursday.rawValue) % 7
    return Weekday.allCases[place < 0 ? place + 7 : place]
  }
}
