/// What the cases that were run touch of a whole catalogue.
public struct Coverage: Hashable, Sendable {
  /// The tables, by power: its clauses first, then its standards.
  public let tables: [TableCoverage]
  /// The identifiers of circumstances that no case claims, in the order of the catalogue.
  public let unclaimedCircumstances: [String]
  /// How many circumstances some case claims.
  public let circumstances: CoverageShare

  /// How many clauses and bands are touched.
  public var rows: CoverageShare {
    tables.reduce(CoverageShare(touched: 0, total: 0)) { $0 + $1.rowShare }
  }

  /// How many sides of thresholds are touched.
  public var sides: CoverageShare {
    tables.reduce(CoverageShare(touched: 0, total: 0)) { $0 + $1.sideShare }
  }
}
