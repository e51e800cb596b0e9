/// What may be done to someone (处罚种类、措施).
public struct Measure: Hashable, Sendable {
  /// What the quantity of a measure counts; all are whole numbers.
  ///
  /// A measure that is declared counts `money`; under a power whose volume has another currency than yuan that is
  /// ``foreignMoney(_:)``, as ``in(_:)`` says.
  public enum Unit: Hashable, Sendable {
    /// The measure has no quantity: it is there or not.
    case none
    /// Fen (分).
    case money
    /// Calendar days.
    case days
    /// Working days.
    case workingDays
    /// Months.
    case months
    /// Years.
    case years
    /// Hundredths of one percent.
    case percent
    /// Hundredths of one times (倍).
    case multiple
    /// Points.
    case points
    /// A number of things.
    case count
    /// The smallest unit of a currency other than yuan; never declared.
    case foreignMoney(Currency)
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
