/// The money amounts are counted in (币种): one for each volume of rules, yuan where it says nothing.
///
/// Amounts are whole numbers of its smallest unit. There are no rates of exchange: no amount of one currency is ever
/// compared with, or added to, an amount of another.
public enum Currency: UInt8, Hashable, Sendable, CaseIterable {
  /// 人民币.
  case yuan = 0
  /// 美元.
  case usDollar = 1
  /// 欧元.
  case euro = 2
  /// 英镑.
  case poundSterling = 3
  /// 日元.
  case yen = 4
  /// 韩元.
  case won = 5
  /// 港元.
  case hongKongDollar = 6
  /// 澳门元.
  case pataca = 7
  /// 新台币.
  case newTaiwanDollar = 8
  /// 新加坡元.
  case singaporeDollar = 9
  /// 澳大利亚元.
  case australianDollar = 10
  /// 加拿大元.
  case canadianDollar = 11
  /// 瑞士法郎.
  case swissFranc = 12

  /// The currency with a code of ISO 4217, or nil where it is not among those that are known.
  public init?(code: some StringProtocol) {
    let code = String(code)
    guard let found = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = found
  }

  /// The code of ISO 4217, for example `USD`.
  public var code: String { row.code }
  /// The word behind a number in Chinese, for example `美元`.
  public var unit: String { row.unit }
  /// What stands before a number in English, for example `$`.
  public var sign: String { row.sign }
  /// How many digits behind the point its smallest unit has: two for cents, none for yen.
  public var decimals: Int {
    switch self {
    case .yen, .won: 0
    case .yuan, .usDollar, .euro, .poundSterling, .hongKongDollar, .pataca, .newTaiwanDollar,
      .singaporeDollar, .australianDollar, .canadianDollar, .swissFranc:
      2
    }
  }
  /// The smallest unit as a part of the currency.
  public var grain: Ratio { decimals == 0 ? .one : Ratio(1, 100) ?? .one }

  private var row: (code: String, unit: String, sign: String) {
    switch self {
    case .yuan: ("CNY", "元", "CNY ")
    case .usDollar: ("USD", "美元", "$")
    case .euro: ("EUR", "欧元", "€")
    case .poundSterling: ("GBP", "英镑", "£")
    case .yen: ("JPY", "日元", "¥")
    case .won: ("KRW", "韩元", "₩")
    case .hongKongDollar: ("HKD", "港元", "HK$")
    case .pataca: ("MOP", "澳门元", "MOP$")
    case .newTaiwanDollar: ("TWD", "新台币元", "NT$")
    case .singaporeDollar: ("SGD", "新加坡元", "S$")
    case .australianDollar: ("AUD", "澳大利亚元", "A$")
    case .canadianDollar: ("CAD", "加拿大元", "C$")
    case .swissFranc: ("CHF", "瑞士法郎", "CHF ")
    }
  }
}

extension Currency {
  /// What may stand before a number of it, folded.
  package var prefixes: [String] {
    switch self {
    case .yuan: ["人民币", "rmb", "cny", "¥", "￥"]
    case .usDollar: ["usd", "us$", "$"]
    case .euro: ["eur", "€"]
    case .poundSterling: ["gbp", "£"]
    case .yen: ["jpy", "¥", "￥"]
    case .won: ["krw", "₩"]
    case .hongKongDollar: ["hkd", "hk$", "$"]
    case .pataca: ["mop$", "mop"]
    case .newTaiwanDollar: ["twd", "nt$", "新台币", "$"]
    case .singaporeDollar: ["sgd", "s$", "$"]
    case .australianDollar: ["aud", "a$", "$"]
    case .canadianDollar: ["cad", "c$", "$"]
    case .swissFranc: ["chf"]
    }
  }
}

extension FactorType {
  /// Amounts of money in a currency: fen, or steps of the smallest unit of another one.
  public static func money(in currency: Currency) -> FactorType {
    currency == .yuan ? .money : .quantity(unit: currency.unit, grain: currency.grain)
  }

  /// The currency of its values; nil where they are no money.
  public var currency: Currency? {
    switch self {
    case .money: .yuan
    case .quantity(let unit, let grain):
      Currency.allCases.first { $0 != .yuan && $0.unit == unit && $0.grain == grain }
    case .percent, .multiple, .count, .days, .workingDays, .months, .years, .date, .event, .yesNo,
      .choice, .choices, .text:
      nil
    }
  }
}
