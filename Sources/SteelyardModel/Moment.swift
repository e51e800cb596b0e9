/// A date or a step of a case that time limits are counted between.
public enum Moment: Hashable, Sendable {
  /// A date of the case.
  case date(CaseDate)
  /// A step taken; service is a date.
  case step(Step)

  /// The word for it.
  public var word: String {
    switch self {
    case .date(let date): date.rawValue
    case .step(let step): step.rawValue
    }
  }
}

extension Moment: CaseIterable {
  /// The dates, then the steps that are no date.
  public static var allCases: [Moment] {
    CaseDate.allCases.map(Moment.date)
      + Step.allCases.filter { $0 != .served }.map(Moment.step)
  }
}

/// Why a stretch of time is left out of a time limit.
public enum Exclusion: String, Hashable, Sendable, CaseIterable {
  /// 听证 (行政许可法 §45).
  case hearing
  /// 招标.
  case tender
  /// 拍卖.
  case auction
  /// 检验 (行政强制法 §25).
  case inspection
  /// 检测.
  case testing
  /// 检疫.
  case quarantine
  /// 鉴定.
  case appraisal
  /// 专家评审.
  case review
  /// 公告.
  case announcement

  /// The Chinese name.
  public var name: String {
    switch self {
    case .hearing: "听证"
    case .tender: "招标"
    case .auction: "拍卖"
    case .inspection: "检验"
    case .testing: "检测"
    case .quarantine: "检疫"
    case .appraisal: "鉴定"
    case .review: "专家评审"
    case .announcement: "公告"
    }
  }

  /// The one that a word stands for: its Chinese name or its identifier.
  public init?(word: String) {
    guard let found = Self.allCases.first(where: { $0.name == word || $0.rawValue == word })
    else { return nil }
    self = found
  }
}
