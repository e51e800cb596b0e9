import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension FactorType {
  /// Reads the type of a factor with its unit, grain and entries; nil where one of them is missing or cannot be read.
  init?(
    declared fields: Fields<FactorKey>,
    currency: Currency = .yuan,
    log: inout DiagnosticLog
  ) {
    guard let node = fields[.type] else { return nil }
    let unit = fields.text(.unit)
    let hundredth = Ratio(1, 100) ?? .one
    switch node.text {
    case "money": self = .money(in: currency)
    case "quantity":
      guard let unit else {
        log.reportMissingKey(FactorKey.unit, in: fields.node)
        return nil
      }
      guard let grain = Self.grain(fields, otherwise: .one, log: &log) else { return nil }
      self = .quantity(unit: unit, grain: grain)
    case "percent", "multiple":
      guard let grain = Self.grain(fields, otherwise: hundredth, log: &log) else { return nil }
      self = node.text == "percent" ? .percent(grain: grain) : .multiple(grain: grain)
    case "count": self = .count(unit: unit ?? "")
    case "days": self = .days
    case "working-days": self = .workingDays
    case "months": self = .months
    case "years": self = .years
    case "date": self = .date
    case "event": self = .event
    case "yes-no": self = .yesNo
    case "choice", "choices":
      guard let entries = Self.entries(fields, log: &log) else { return nil }
      let isOrdered = fields.text(.ordered).flatMap(YesNoWord.init)?.value ?? false
      self = node.text == "choices" ? .choices(entries) : .choice(entries, isOrdered: isOrdered)
    default: self = .text
    }
  }

  private static func grain(
    _ fields: Fields<FactorKey>,
    otherwise standard: Ratio,
    log: inout DiagnosticLog
  ) -> Ratio? {
    guard let node = fields[.grain] else { return standard }
    do throws(QuantityError) {
      let written = try QuantityText.read(node.text)
      guard written.value > .zero else {
        log.reportUnreadable(node, Bilingual("最小刻度要大于零", "a grain is greater than zero"))
        return nil
      }
      return written.value
    } catch {
      log.reportUnreadable(node, error)
      return nil
    }
  }

  private static func entries(
    _ fields: Fields<FactorKey>,
    log: inout DiagnosticLog
  ) -> [String]? {
    guard let node = fields[.of] else {
      log.reportMissingKey(FactorKey.of, in: fields.node)
      return nil
    }
    var entries: [String] = []
    for item in node.itemsOrItself {
      if entries.contains(item.text) {
        log.reportDuplicate(item, first: node.items.first { $0.text == item.text })
      } else {
        entries.append(item.text)
      }
    }
    guard !entries.isEmpty, entries.count <= 62 || fields.text(.type) == "choice" else {
      log.reportUnreadable(
        node,
        Bilingual("可以多选的选项有一个以上六十二个以下", "a set has 1 to 62 entries")
      )
      return nil
    }
    return entries
  }
}

extension Interval {
  /// Reads the values that can occur; without a text, those that are usual for the type.
  init?(
    domain node: Node?,
    of type: FactorType,
    bounds: BoundsConvention,
    log: inout DiagnosticLog
  ) {
    guard let node else {
      self = Self.domain(of: type)
      return
    }
    let reading = TestText.read(node.text, isQuoted: node.isQuoted, for: type, bounds: bounds)
    guard let form = log.value(reading, of: node) else { return nil }
    switch form {
    case .any: self = type == .event ? Self.domain(of: type) : .all
    case .interval(let interval): self = interval
    case .values(let values) where values.count == 1: self = Interval(only: values[0])
    case .values, .holds, .anyOf, .not, .unknown:
      log.reportUnreadable(
        node,
        Bilingual("取值范围要写成一段", "a domain is one interval")
      )
      return nil
    }
  }

  private static func domain(of type: FactorType) -> Interval {
    switch type {
    case .money, .quantity, .percent, .multiple, .count, .days, .workingDays, .months, .years:
      Interval(lower: .including(0), upper: .unbounded)
    case .date, .text: .all
    case .event: Interval(lower: .unbounded, upper: .including(Int64(Day.notHappened.number)))
    case .yesNo: Interval(lower: .including(0), upper: .including(1))
    case .choice(let entries, _):
      Interval(lower: .including(0), upper: .including(Int64(entries.count - 1)))
    case .choices(let entries):
      Interval(lower: .including(0), upper: .including(1 << Int64(entries.count) - 1))
    }
  }
}
