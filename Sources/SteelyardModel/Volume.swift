/// One rules file: what one authority issued under one title (分册).
public struct Volume: Hashable, Sendable {
  /// The identifier, unique in the catalog, for example `cn.food`.
  public var id: String
  /// The title in the author's language.
  public var title: String
  /// The name of the authority that issued it.
  public var issuer: String
  /// The place of that authority in the tree of authorities.
  public var authority: Authority
  /// The days on which its standards are in force.
  public var inForce: Period
  /// Where it was published.
  public var source: String?
  /// The currency of its amounts.
  public var currency: Currency

  /// Makes a volume.
  public init(
    id: String,
    title: String,
    issuer: String,
    authority: Authority,
    inForce: Period,
    source: String? = nil,
    currency: Currency = .yuan
  ) {
    self.id = id
    self.title = title
    self.issuer = issuer
    self.authority = authority
    self.inForce = inForce
    self.source = source
    self.currency = currency
  }
}
