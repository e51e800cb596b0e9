import SteelyardModel

extension LegalSubject {
  /// A test or an amount as it could be written, for help.
  var sample: String {
    switch self {
    case .quantity(let scale) where scale.dimension == .money: "5000元以上不满1万元"
    case .quantity(let scale): "5\(scale.unit)以上不满10\(scale.unit)"
    case .share: "30%以上70%以下"
    case .coefficient(of: let scale, per: let other):
      scale.dimension == other.dimension
        ? "10倍以上20倍以下" : "100\(scale.unit)/\(other.unit)以上1000\(scale.unit)/\(other.unit)以下"
    case .date: "2021-07-15起"
    case .yesNo: "是"
    case .choice(let entries, _): entries.prefix(2).joined(separator: "、")
    case .choices(let entries): "含\(entries.first ?? "")"
    }
  }
}
