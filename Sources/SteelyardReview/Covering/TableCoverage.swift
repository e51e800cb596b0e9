public import SteelyardText

/// What the cases that were run touch of one table: the clauses of a power, or the bands of a standard.
public struct TableCoverage: Hashable, Sendable {
  /// A clause or a band.
  public struct Row: Hashable, Sendable {
    /// The position, counted from one.
    public let number: Int
    /// The grade; empty for a clause.
    public let grade: String
    /// Whether some case came to it.
    public let isTouched: Bool
    /// Facts at which it would be, ready to paste as an example; nil where it is touched, or none were found.
    public let witness: String?
  }

  /// One side of a threshold.
  public struct Side: Hashable, Sendable {
    /// The name of the factor.
    public let factor: String
    /// The value next to the threshold on this side.
    public let edge: Bilingual
    /// The value next to the threshold on the other side.
    public let across: Bilingual
    /// Whether it is the side of the greater values.
    public let isUpper: Bool
    /// Whether some case has this value where one step across changes the answer; for a computed factor, a value between this
    /// threshold and the next.
    public let isTouched: Bool
    /// Facts at which it would be, ready to paste as an example; nil where it is touched, or none were found.
    public let witness: String?
  }

  /// The identifier of the power.
  public let power: String
  /// The name of the power.
  public let powerName: String
  /// The identifier of the standard; nil for the clauses of the power itself.
  public let standard: String?
  /// The clauses or bands, in their order.
  public let rows: [Row]
  /// Both sides of every threshold, by factor and value.
  public let sides: [Side]
  /// Whether there were too many regions to find the thresholds.
  public let isTooIntricate: Bool

  /// Whether everything is touched.
  public var isWhole: Bool {
    !isTooIntricate && rows.allSatisfy(\.isTouched) && sides.allSatisfy(\.isTouched)
  }

  /// How many clauses or bands are touched.
  public var rowShare: CoverageShare {
    CoverageShare(touched: rows.count(where: \.isTouched), total: rows.count)
  }

  /// How many sides of thresholds are touched.
  public var sideShare: CoverageShare {
    CoverageShare(touched: sides.count(where: \.isTouched), total: sides.count)
  }
}

/// How many of some things are touched.
public struct CoverageShare: Hashable, Sendable {
  /// How many are touched.
  public let touched: Int
  /// How many there are.
  public let total: Int

  /// Makes a share.
  public init(touched: Int, total: Int) {
    self.touched = touched
    self.total = total
  }

  /// Whether the share reaches a number of percent, exactly; where there is nothing to touch, it does.
  public func reaches(percent: Int) -> Bool { touched * 100 >= percent * total }

  /// The whole percent, rounded down, so that 100 means all.
  public var percent: Int { total == 0 ? 100 : touched * 100 / total }

  /// Both together.
  public static func + (left: Self, right: Self) -> Self {
    Self(touched: left.touched + right.touched, total: left.total + right.total)
  }
}
