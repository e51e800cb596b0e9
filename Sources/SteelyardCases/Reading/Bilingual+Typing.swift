import SteelyardModel
import SteelyardText

/// What is said about values that do not fit what they are filed under.
extension Bilingual {
  static var notAnAmount: Bilingual { Bilingual("这不是数额", "this is no amount") }

  static var noQuantity: Bilingual {
    Bilingual("这项措施没有数额", "this measure has no quantity")
  }

  static var negative: Bilingual { Bilingual("数额不能是负数", "an amount is not negative") }

  static var oneValue: Bilingual { Bilingual("此处只能有一个值", "one value is expected here") }

  static var howDecisionsAreWritten: Bilingual {
    Bilingual(
      "有数额的写数额，没有数额的写 true",
      "write how much, or true for a measure without a quantity"
    )
  }

  static var noNumber: Bilingual {
    Bilingual("此处不应写数字", "no number is expected here")
  }

  static var noTruth: Bilingual {
    Bilingual("此处不应写 true 或 false", "neither true nor false is expected here")
  }

  /// A value that cannot occur.
  static func outside(_ domain: Interval, of type: FactorType, _ value: Bilingual) -> Bilingual {
    let lower: (String, String)? =
      switch domain.lower {
      case .unbounded: nil
      case .including(let limit):
        ("\(type.describe(limit))以上", "at least \(type.describeInEnglish(limit))")
      case .excluding(let limit):
        ("超过\(type.describe(limit))", "over \(type.describeInEnglish(limit))")
      }
    let upper: (String, String)? =
      switch domain.upper {
      case .unbounded: nil
      case .including(let limit):
        ("\(type.describe(limit))以下", "at most \(type.describeInEnglish(limit))")
      case .excluding(let limit):
        ("不满\(type.describe(limit))", "under \(type.describeInEnglish(limit))")
      }
    let ends = [lower, upper].compactMap { $0 }
    return Bilingual(
      "「\(value.chinese)」不在取值范围「\(ends.map(\.0).joined())」之内",
      "\(value.english) is outside the domain, \(ends.map(\.1).joined(separator: " and "))"
    )
  }
}
