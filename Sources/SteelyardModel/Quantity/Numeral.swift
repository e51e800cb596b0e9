/// A number as it stands in a text, before a unit gives it a meaning.
package struct Numeral: Hashable, Sendable {
  /// The part above the line; carries the sign.
  package var numerator: Int128
  /// The part below the line; positive.
  package var denominator: Int128
  /// The last scale word (百, 千, 万, 亿), 1 where the number has none.
  package var scale: Int128 = 1
  /// Whether other scale words or digits stand beside that one, so that it cannot be lent to another number.
  package var isCompound = false
  /// Whether it is written as a fraction (1/3, 三分之一).
  package var isFraction = false
  /// Whether it is a number of hundredths (百分之三十).
  package var isPercent = false

  /// Makes a whole number.
  package init(_ numerator: Int128, _ denominator: Int128 = 1) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The exact value, or nil where it does not fit into 64 bits.
  package var ratio: Ratio? { Ratio(reducing: numerator, denominator) }
}

/// Words that make up Chinese numbers.
enum ChineseNumeral {
  static func digit(_ scalar: Unicode.Scalar) -> Int128? {
    switch scalar {
    case "零", "〇", "○": 0
    case "一", "壹": 1
    case "二", "贰", "貳", "两": 2
    case "三", "叁": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }

  static func smallScale(_ scalar: Unicode.Scalar) -> Int128? {
    switch scalar {
    case "十", "拾": 10
    case "百", "佰": 100
    case "千", "仟": 1_000
    default: nil
    }
  }

  static func isTenThousand(_ scalar: Unicode.Scalar) -> Bool { scalar == "万" || scalar == "萬" }

  static func isHundredMillion(_ scalar: Unicode.Scalar) -> Bool { scalar == "亿" || scalar == "億" }

  /// Whether 千 and the character behind it begin a unit rather than end a number.
  static func beginsUnit(_ scale: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch (scale, next) {
    case ("千", "克"), ("千", "米"), ("千", "瓦"), ("千", "伏"), ("千", "卡"), ("千", "帕"), ("千", "赫"),
      ("千", "焦"):
      true
    default: false
    }
  }
}
