/// How a computed amount is brought to a whole number of steps; always stated in the rules, never assumed.
public struct Rounding: Hashable, Sendable {
  /// Which neighbour is taken.
  public enum Mode: UInt8, Hashable, Sendable, CaseIterable {
    /// Toward zero (去尾).
    case down = 0
    /// Away from zero (进一).
    case up = 1
    /// To the nearer one, a half away from zero (四舍五入).
    case halfUp = 2
  }

  /// The step in the smallest unit of the measure, for example 100 for whole yuan; positive.
  public var step: Int64
  /// Which neighbour is taken.
  public var mode: Mode

  /// Makes a rounding to a step.
  public init(step: Int64, mode: Mode) {
    self.step = step
    self.mode = mode
  }
}
