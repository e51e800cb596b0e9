/// A test of one factor (S-FEEL unary test), with the author's own words.
public struct Test: Hashable, Sendable {
  /// What values pass.
  public indirect enum Form: Hashable, Sendable {
    /// Any value, and also *unknown* (不限).
    case any
    /// Values in an interval.
    case interval(Interval)
    /// Values equal to one of a list; for a set of choices, sets equal to one of the list.
    case values([Int64])
    /// Sets of choices that hold the entry at this position.
    case holds(position: Int)
    /// Values that pass one of the forms.
    case anyOf([Form])
    /// Values, but not *unknown*, that do not pass the form.
    case not(Form)
    /// Only *unknown*: looked for and not established.
    case unknown
  }

  /// What values pass.
  public var form: Form
  /// The author's words, for example `5000元以上不满1万元`.
  public var text: String

  /// Makes a test.
  public init(_ form: Form, text: String) {
    self.form = form
    self.text = text
  }
}

extension Test.Form {
  /// Whether a value passes; `nil` stands for *unknown*.
  public func holds(for value: Int64?) -> Bool {
    switch self {
    case .any: return true
    case .unknown: return value == nil
    case .anyOf(let forms): return forms.contains { $0.holds(for: value) }
    case .not(let form): return value != nil && !form.holds(for: value)
    case .interval(let interval): return value.map(interval.contains) ?? false
    case .values(let values): return value.map(values.contains) ?? false
    case .holds(let position): return value.map { $0 & (1 << Int64(position)) != 0 } ?? false
    }
  }
}

/// A row of a decision table: tests of different factors, all of which must hold.
public struct Condition: Hashable, Sendable {
  /// One cell of the row.
  public struct Cell: Hashable, Sendable {
    /// The factor that is tested.
    public var factor: Ref<Factor>
    /// The test.
    public var test: Test

    /// Makes a cell.
    public init(factor: Ref<Factor>, test: Test) {
      self.factor = factor
      self.test = test
    }
  }

  /// The cells in the order they were written; a factor that is not named passes with any value.
  public var cells: [Cell]

  /// Makes a condition; without cells it always holds.
  public init(cells: [Cell] = []) {
    self.cells = cells
  }
}
