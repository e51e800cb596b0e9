package import SteelyardText

/// The general laws that fix what a notice owes, whatever the catalog says.
package enum Law: Hashable, Sendable, CaseIterable {
  /// 行政处罚法 (2021).
  case penalty
  /// 行政许可法 (2019).
  case licensing
  /// 行政强制法 (2011).
  case coercion
  /// 行政复议法 (2023).
  case reconsideration
  /// 行政诉讼法 (2017).
  case litigation
  /// 国办发〔2022〕27号, on benchmarks of discretion for every kind of power.
  case benchmarks
  /// 国办发〔2018〕118号, on publicity, records and legal review of administrative decisions.
  case records

  /// What is cited where another country's law requires something.
  static var elsewhere: Bilingual { Bilingual("该国法律", "the law of that country") }

  /// The name by which it is cited.
  package var name: Bilingual {
    switch self {
    case .penalty: Bilingual("行政处罚法", "Administrative Penalty Law")
    case .licensing: Bilingual("行政许可法", "Administrative Licensing Law")
    case .coercion: Bilingual("行政强制法", "Administrative Coercion Law")
    case .reconsideration: Bilingual("行政复议法", "Administrative Reconsideration Law")
    case .litigation: Bilingual("行政诉讼法", "Administrative Litigation Law")
    case .benchmarks: Bilingual("国办发〔2022〕27号", "State Council Office 国办发〔2022〕27号")
    case .records: Bilingual("国办发〔2018〕118号", "State Council Office 国办发〔2018〕118号")
    }
  }

  /// The citation of articles as messages write it, for example `行政处罚法 §44、§62`.
  package func cite(_ articles: Int...) -> Bilingual {
    let places = articles.map { "§\($0)" }
    guard !places.isEmpty else { return name }
    return Bilingual(
      name.chinese + " " + places.joined(separator: "、"),
      name.english + " " + places.joined(separator: ", ")
    )
  }

  /// The citation of articles as documents write it, for example `行政处罚法 第44条、第45条`.
  package func article(_ numbers: Int...) -> Bilingual {
    let chinese = numbers.map { "第\($0)条" }.joined(separator: "、")
    let english = numbers.map(String.init).joined(separator: ", ")
    return Bilingual(
      "\(name.chinese) \(chinese)",
      "\(name.english), \(numbers.count > 1 ? "arts." : "art.") \(english)"
    )
  }
}
