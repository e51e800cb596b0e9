/// What a repetition counts (计次口径).
///
/// An earlier act counts if it is the same, lies within the window, and concerns the same person or thing; `Weighing.md` has the exact meaning.
public struct Counter: Hashable, Sendable {
  /// What makes two acts the same.
  public enum Same: String, Hashable, Sendable, CaseIterable {
    /// The same item of an article.
    case item
    /// The same article.
    case article
    /// The same power.
    case power
    /// The same law.
    case law
  }

  /// Whose acts are counted together.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    /// Per person or organisation.
    case subject
    /// Per vehicle.
    case vehicle
    /// Per driver.
    case driver
    /// Per place.
    case place
  }

  /// Which day of an earlier act has to lie within the window.
  public enum Anchor: String, Hashable, Sendable, CaseIterable {
    /// The day on which it was done.
    case acted
    /// The day on which it was decided (受过处罚).
    case decided
  }

  /// What makes two acts the same.
  public var same: Same
  /// The provisions that make them the same; empty: those of the power the case stands under.
  public var provisions: [Provision]
  /// How long an earlier act counts; nil: for ever.
  public var window: CountingWindow?
  /// Which day of an earlier act has to lie within the window.
  public var anchor: Anchor
  /// Whether the present act counts.
  public var includesPresent: Bool
  /// Whose acts are counted together.
  public var scope: Scope
  /// What is counted once however often it occurs, for example each vehicle; nil: every act counts.
  public var distinct: Scope?

  /// Makes a counter.
  public init(
    same: Same,
    provisions: [Provision] = [],
    window: CountingWindow?,
    anchor: Anchor = .acted,
    includesPresent: Bool,
    scope: Scope,
    distinct: Scope? = nil
  ) {
    self.same = same
    self.provisions = provisions
    self.window = window
    self.anchor = anchor
    self.includesPresent = includesPresent
    self.scope = scope
    self.distinct = distinct
  }
}
