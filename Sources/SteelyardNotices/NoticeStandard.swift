public import SteelyardModel

/// What the catalog says about the standard that applies to a case, as far as a notice speaks of it.
public struct NoticeStandard: Hashable, Sendable {
  /// The identifier.
  public var id: String
  /// The title of the volume it stands in.
  public var title: String
  /// The name of the authority that issued it.
  public var issuer: String
  /// The days on which it is in force.
  public var inForce: Period = .always
  /// The names of its grades, light to heavy.
  public var grades: [String] = []
  /// How lightening circumstances move the benchmark.
  public var lighten: Standard.Weight = .widen
  /// How aggravating circumstances move the benchmark.
  public var aggravate: Standard.Weight = .widen

  /// Makes a standard of which nothing but its title and issuer is known.
  public init(id: String, title: String, issuer: String) {
    self.id = id
    self.title = title
    self.issuer = issuer
  }
}
