import SteelyardCompiler
import SteelyardModel
import Testing

/// Factors that tests of tests speak about.
enum Subject {
  static let grain = Ratio(1, 100) ?? .one
  static let tons = FactorType.quantity(unit: "吨", grain: grain)
  static let grams = FactorType.quantity(unit: "克", grain: Ratio(1, 1000) ?? .one)
  static let area = FactorType.quantity(unit: "平方米", grain: grain)
  static let tenThousands = FactorType.quantity(unit: "万元", grain: .one)
  static let times = FactorType.count(unit: "次")
  static let people = FactorType.count(unit: "人")
  static let percent = FactorType.percent(grain: grain)
  static let multiple = FactorType.multiple(grain: grain)
  static let report = FactorType.choice(["报告表", "报告书", "登记表"], isOrdered: false)
  static let weight = FactorType.choice(["较轻", "一般", "严重"], isOrdered: true)
  static let keyed = FactorType.choice(["重点", "非重点", "不明", "超过5人"], isOrdered: false)
  static let wide = FactorType.choice(["一类（重点）", "工具、设备", "二类"], isOrdered: true)
  static let places = FactorType.choices(["饮用水源", "生态红线", "自然保护区"])
}

/// One test as it is written, and what it means.
struct LegalTextRow: Sendable, CustomTestStringConvertible {
  let text: String
  let isQuoted: Bool
  let type: FactorType
  /// The meaning in the notation of ``notation(_:)``.
  let meaning: String
  let reason: String

  init(
    _ text: String,
    _ type: FactorType,
    _ meaning: String,
    _ reason: String,
    quoted isQuoted: Bool = false
  ) {
    self.text = text
    self.type = type
    self.meaning = meaning
    self.reason = reason
    self.isQuoted = isQuoted
  }

  var testDescription: String { "\(text): \(reason)" }

  /// `[a,b)` for intervals, `{a}` for values, `*` for anything, `?` for unknown, `has n`, `not`, `|`.
  static func notation(_ form: SteelyardModel.Test.Form) -> String {
    switch form {
    case .any: "*"
    case .unknown: "?"
    case .values(let values): "{" + values.map(String.init).joined(separator: ",") + "}"
    case .holds(let position): "has \(position)"
    case .not(let form): "not " + notation(form)
    case .anyOf(let forms): "(" + forms.map(notation).joined(separator: " | ") + ")"
    case .interval(let interval): lower(interval.lower) + "," + upper(interval.upper)
    }
  }

  private static func lower(_ end: Interval.End) -> String {
    switch end {
    case .unbounded: "("
    case .including(let limit): "[\(limit)"
    case .excluding(let limit): "(\(limit)"
    }
  }

  private static func upper(_ end: Interval.End) -> String {
    switch end {
    case .unbounded: ")"
    case .including(let limit): "\(limit)]"
    case .excluding(let limit): "\(limit))"
    }
  }
}
