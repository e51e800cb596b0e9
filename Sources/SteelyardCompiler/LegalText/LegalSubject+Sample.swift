import SteelyardModel
import SteelyardText

extension LegalSubject {
  /// Advice to write a test or an amount like this one.
  func sample(isAmount: Bool) -> Bilingual {
    switch self {
    case .quantity(let scale) where scale.dimension == .money(.yuan):
      isAmount
        ? .write("5万元以上10万元以下", "50000 to 100000")
        : .write("5000元以上不满1万元", "at least 5000 and under 10000")
    case .quantity(let scale):
      isAmount
        ? .write("5\(scale.unit)以上10\(scale.unit)以下", "5 to 10")
        : .write("5\(scale.unit)以上不满10\(scale.unit)", "at least 5 and under 10")
    case .share: .write("30%以上70%以下", "30% to 70%")
    case .coefficient(of: let scale, per: let other): Self.sample(of: scale, per: other)
    case .date: .write("2021-07-15起", "since 2021-07-15")
    case .yesNo: .write("是", "yes")
    case .choice(let entries, _): .write(entries.prefix(2).joined(separator: "、"))
    case .choices(let entries):
      .write("含\(entries.first ?? "")", "has \(entries.first ?? "")")
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
    case .chinese, nil: self == .date ? "\(least)至\(most)" : "\(least)以上\(most)以下"
    }
  }

  private static func sample(of scale: QuantityScale, per other: QuantityScale) -> Bilingual {
    guard scale.dimension != other.dimension else {
      return .write("10倍以上20倍以下", "10 times to 20 times")
    }
    let each = "\(scale.unit)/\(other.unit)"
    return .write("100\(each)以上1000\(each)以下", "100\(each) to 1000\(each)")
  }
}
