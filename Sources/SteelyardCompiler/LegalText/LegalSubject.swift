import SteelyardModel

/// What a test or an amount speaks about, which decides how its values are written.
enum LegalSubject: Hashable, Sendable {
  /// Numbers of steps of a unit.
  case quantity(QuantityScale)
  /// So much of one scale for each of another (10倍, 1%, 100元/平方米).
  case coefficient(of: QuantityScale, per: QuantityScale)
  /// A share of a range (30%).
  case share(QuantityScale)
  /// Days of the calendar.
  case date
  /// Days on which something happened, or that it has not.
  case event
  /// Yes and no.
  case yesNo
  /// One of a list.
  case choice([String], isOrdered: Bool)
  /// Any number of a list.
  case choices([String])

  /// The subject of tests of a factor, or nil where the factor is recorded only.
  init?(_ type: FactorType) {
    if let scale = type.scale {
      self = .quantity(scale)
      return
    }
    switch type {
    case .date: self = .date
    case .event: self = .event
    case .yesNo: self = .yesNo
    case .choice(let entries, let isOrdered): self = .choice(entries, isOrdered: isOrdered)
    case .choices(let entries): self = .choices(entries)
    case .text, .money, .quantity, .percent, .multiple, .count, .days, .workingDays, .months,
      .years:
      return nil
    }
  }

  /// The values that are spelled as words, each with its number; empty for numbers and dates.
  var entries: [(word: String, value: Int64)] {
    switch self {
    case .quantity, .coefficient, .share, .date: []
    case .event: EventWord.notHappened.map { ($0, Int64(Day.notHappened.number)) }
    case .yesNo:
      [
        ("是", 1), ("有", 1), ("yes", 1), ("true", 1), ("否", 0), ("无", 0), ("no", 0), ("false", 0),
      ]
    case .choice(let entries, _), .choices(let entries):
      entries.enumerated().map { ($1, Int64($0)) }
    }
  }

  /// The scale whose numbers are written, or nil where no numbers are.
  var scale: QuantityScale? {
    switch self {
    case .quantity(let scale), .share(let scale), .coefficient(of: let scale, per: _): scale
    case .date, .event, .yesNo, .choice, .choices: nil
    }
  }

  /// The words that may be units here, besides the known ones.
  var declaredUnits: [String] {
    switch self {
    case .quantity(let scale), .share(let scale): [scale.unit]
    case .coefficient(of: let scale, per: let other): [scale.unit, other.unit]
    case .date, .event, .yesNo, .choice, .choices: []
    }
  }

  /// Whether its values are words of a list.
  var hasEntries: Bool {
    switch self {
    case .yesNo, .choice, .choices: true
    case .quantity, .coefficient, .share, .date, .event: false
    }
  }

  /// Whether its values can be compared.
  var isOrdered: Bool {
    switch self {
    case .quantity, .coefficient, .share, .date, .event: true
    case .yesNo, .choices: false
    case .choice(_, let isOrdered): isOrdered
    }
  }
}
