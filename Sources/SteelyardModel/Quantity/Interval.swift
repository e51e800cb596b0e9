/// A run of whole values with the law's own ends: 以上 and 以下 include the number, 不满 and 超过 exclude it.
public struct Interval: Hashable, Sendable {
  /// One end of an interval.
  public enum End: Hashable, Sendable {
    /// There is no limit on this side.
    case unbounded
    /// The limit itself belongs to the interval (以上, 以下, 以内).
    case including(Int64)
    /// The limit itself does not belong to the interval (不满, 超过).
    case excluding(Int64)
  }

  /// The lower end.
  public var lower: End
  /// The upper end.
  public var upper: End

  /// Every value.
  public static let all = Interval(lower: .unbounded, upper: .unbounded)

  /// Makes an interval from its two ends.
  public init(lower: End, upper: End) {
    self.lower = lower
    self.upper = upper
  }

  /// Makes the interval that holds one value.
  public init(only value: Int64) {
    self.init(lower: .including(value), upper: .including(value))
  }

  /// Whether a value lies in the interval.
  public func contains(_ value: Int64) -> Bool {
    let above: Bool =
      switch lower {
      case .unbounded: true
      case .including(let limit): value >= limit
      case .excluding(let limit): value > limit
      }
    let below: Bool =
      switch upper {
      case .unbounded: true
      case .including(let limit): value <= limit
      case .excluding(let limit): value < limit
      }
    return above && below
  }

  /// The least whole value in the interval, `Int64.min + 1` where there is no limit.
  ///
  /// `Int64.min` itself stands for *unknown* in the compiled catalogue and is never a value.
  public var least: Int64 {
    switch lower {
    case .unbounded: .min + 1
    case .including(let limit): limit
    case .excluding(let limit): limit == .max ? .max : limit + 1
    }
  }

  /// The greatest whole value in the interval, `Int64.max - 1` where there is no limit.
  public var most: Int64 {
    switch upper {
    case .unbounded: .max - 1
    case .including(let limit): limit
    case .excluding(let limit): limit == .min ? .min : limit - 1
    }
  }

  /// Whether no whole value lies in the interval.
  public var isEmpty: Bool {
    least > most
  }
}
