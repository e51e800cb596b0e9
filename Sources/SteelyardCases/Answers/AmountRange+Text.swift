package import SteelyardEvaluator
package import SteelyardModel
package import SteelyardText

extension AmountRange {
  /// The range as a person reads it: `50,000元以上100,000元以下`.
  package func text(in unit: Measure.Unit, _ language: Language) -> String {
    let from = unit.text(of: least, language)
    guard let most else {
      return language == .chinese ? "\(from)以上" : "\(from) or more"
    }
    let to = unit.text(of: most, language)
    if least == most { return from }
    switch language {
    case .chinese: return least == 0 ? "\(to)以下" : "\(from)以上\(to)以下"
    case .english: return least == 0 ? "up to \(to)" : "\(from) to \(to)"
    }
  }
}

extension NearestThreshold {
  /// What would apply beyond the threshold.
  package var beyond: Bilingual {
    var chinese: [String] = []
    var english: [String] = []
    if let clause {
      chinese.append("第\(clause)档法定幅度")
      english.append("clause \(clause)")
    }
    if let band {
      chinese.append("第\(band)阶次" + (grade.map { "「\($0)」" } ?? ""))
      english.append("band \(band)" + (grade.map { " `\($0)`" } ?? ""))
    }
    return Bilingual(chinese.joined(separator: "、"), english.joined(separator: ", "))
  }
}
