/// What may be done to someone (处罚种类、措施).
public struct Measure: Hashable, Sendable {
  /// What the quantity of a measure counts; all are whole numbers.
  public enum Unit: UInt8, Hashable, Sendable, CaseIterable {
    /// The measure has no quantity: it is there or not.
    case none = 0
    /// Fen (分).
    case money = 1
    /// Calendar days.
    case days = 2
    /// Working days.
    case workingDays = 3
    /// Months.
    case months = 4
    /// Years.
    case years = 5
    /// Hundredths of one percent.
    case percent = 6
    /// Hundredths of one times (倍).
    case multiple = 7
    /// Points.
    case points = 8
    /// A number of things.
    case count = 9
  }

  /// What a measure is for the law; circumstances and procedures depend on it.
  public enum Nature: UInt8, Hashable, Sendable, CaseIterable {
    /// 行政处罚 (行政处罚法 §9).
    case penalty = 0
    /// 责令改正 and other orders that are not penalties (行政处罚法 §28).
    case order = 1
    /// 行政强制.
    case coercion = 2
    /// What is decided on an application.
    case grant = 3
    /// What is refused on an application.
    case refusal = 4
    /// 征收、征用.
    case levy = 5
    /// 给付、奖励.
    case benefit = 6
    /// Time limits and other terms of the decision itself.
    case term = 7
    /// Anything else.
    case other = 8
  }

  /// The identifier in rules and case files, for example `fine`.
  public var id: String
  /// The Chinese name.
  public var name: String
  /// The English name.
  public var englishName: String
  /// What its quantity counts.
  public var unit: Unit
  /// What it is for the law.
  public var nature: Nature

  /// Makes a measure.
  public init(id: String, name: String, englishName: String, unit: Unit, nature: Nature) {
    self.id = id
    self.name = name
    self.englishName = englishName
    self.unit = unit
    self.nature = nature
  }
}
