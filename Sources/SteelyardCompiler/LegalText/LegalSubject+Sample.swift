import SteelyardModel
import SteelyardText

extension LegalSubject {
  /// Advice to write a test or an amount like this one, in the words the author already uses: of a text
  /// with Chinese in it the example is Chinese in every language.
  func sample(isAmount: Bool, for text: String = "") -> Bilingual {
    let sample = isAmount ? amountSample : testSample
    return text.utf8.allSatisfy({ $0 < 0x80 })
      ? .write(sample.chinese, sample.english) : .write(sample.chinese)
  }

  private var amountSample: Bilingual {
    switch self {
    case .quantity(let scale) where scale.dimension == .money(.yuan):
      Bilingual("5万元以上10万元以下", "50000 to 100000")
    case .quantity(let scale):
      Bilingual("5\(scale.unit)以上10\(scale.unit)以下", "5 to 10")
    case .share, .coefficient, .date, .event, .yesNo, .choice, .choices: testSample
    }
  }

  private var testSample: Bilingual {
    switch self {
    case .quantity(let scale) where scale.dimension == .money(.yuan):
      Bilingual("5000元以上不满1万元", "at least 5000 and under 10000")
    case .quantity(let scale):
      Bilingual("5\(scale.unit)以上不满10\(scale.unit)", "at least 5 and under 10")
    case .share: Bilingual("30%以上70%以下", "30% to 70%")
    case .coefficient(of: let scale, per: let other): Self.sample(of: scale, per: other)
    case .date: Bilingual("2021-07-15起", "since 2021-07-15")
    case .event: Bilingual("未发生", "not happened")
    case .yesNo: Bilingual("是", "yes")
    case .choice(let entries, _):
      Bilingual(entries.prefix(2).joined(separator: "、"), entries.prefix(2).joined(separator: "、"))
    case .choices(let entries):
      Bilingual("含\(entries.first ?? "")", "has \(entries.first ?? "")")
    }
  }

  /// An interval with both ends, in the spelling of the author.
  func interval(
    from least: String,
    to most: String,
    in spelling: LegalWord.Spelling?
  ) -> String {
    switch spelling {
    case .symbols: "\"[\(least)..\(most)]\""
    case .english: "\(least) to \(most)"
    case .chinese, nil: self == .date || self == .event ? "\(least)至\(most)" : "\(least)以上\(most)以下"
    }
  }

  private static func sample(of scale: QuantityScale, per other: QuantityScale) -> Bilingual {
    guard scale.dimension != other.dimension else {
      return Bilingual("10倍以上20倍以下", "10 times to 20 times")
    }
    let each = "\(scale.unit)/\(other.unit)"
    return Bilingual("100\(each)以上1000\(each)以下", "100\(each) to 1000\(each)")
  }
}
