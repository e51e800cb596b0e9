/// A day of the civil (Gregorian) calendar, counted from 1970-01-01.
public struct Day: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int32

  /// Makes the day with a number.
  public init(number: Int32) {
    self.number = number
  }

  /// Makes a day from its year, month and day of month, or nil where there is no such day.
  ///
  /// Years from 1 to 9999 are accepted.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Self.length(ofMonth: month, year: year) else { return nil }
    number = Self.number(year: year, month: month, day: day)
  }

  /// The year, the month (1 to 12) and the day of the month (1 to 31).
  public var civil: CivilDate {
    // Days are counted in eras of 400 years that begin on 1 March, so that the leap day comes last.
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return CivilDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The day some months later, on the last day of the month where the day of the month does not exist.
  public func adding(months: Int) -> Day? {
    let date = civil
    let total = date.year * 12 + date.month - 1 + months
    let (year, month) = (total / 12, total % 12 + 1)
    guard total >= 12 else { return nil }
    return Day(
      year: year,
      month: month,
      day: min(date.day, Self.length(ofMonth: month, year: year))
    )
  }

  /// The day some days later, or nil where the count overflows.
  public func adding(days: Int) -> Day? {
    guard let sum = Int32(exactly: Int64(number) + Int64(clamping: days)) else { return nil }
    return Day(number: sum)
  }

  /// Orders days by time.
  public static func < (left: Self, right: Self) -> Bool {
    left.number < right.number
  }

  private static func number(year: Int, month: Int, day: Int) -> Int32 {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

/// A date by year, month and day of month.
public struct CivilDate: Hashable, Sendable {
  /// The year, 1 or later.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int
}

extension Day: CustomStringConvertible {
  /// The day in ISO 8601, for example `2021-07-15`.
  public var description: String {
    let date = civil
    func padded(_ value: Int, to width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(date.year, to: 4))-\(padded(date.month, to: 2))-\(padded(date.day, to: 2))"
  }

  /// Reads a day in ISO 8601 (`YYYY-MM-DD`), or nil where the text is anything else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func value(_ range: Range<Int>) -> Int? {
      var sum = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        sum = sum * 10 + Int(byte - 0x30)
      }
      return sum
    }
    guard let year = value(0..<4), let month = value(5..<7), let day = value(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }
}
