/// How big a generated catalog is, and how far it goes.
package struct CatalogSize: Sendable {
  /// How many volumes there are.
  package var volumes: ClosedRange<Int> = 1...4
  /// How many powers there are.
  package var powers: ClosedRange<Int> = 1...3
  /// How many factors the clauses of a power test.
  package var factors: ClosedRange<Int> = 1...4
  /// Into how many boxes the facts are cut before the boxes are made into clauses.
  package var clauseBoxes: ClosedRange<Int> = 1...5
  /// How many standards a power has.
  package var standards: ClosedRange<Int> = 0...5
  /// How many bands a standard has.
  package var bands: ClosedRange<Int> = 2...5
  /// How many circumstances there are.
  package var circumstances: ClosedRange<Int> = 2...9
  /// How many procedures there are.
  package var procedures: ClosedRange<Int> = 0...10
  /// Whether every rule is one that the compiler lets pass and the rule language can spell.
  ///
  /// Otherwise some amounts hold no whole number, some bands are more lenient than the law, and some tests have forms that
  /// only a program writes.
  package var isStrict = false

  package init() {}

  /// A catalog as small as tests of everything else want it.
  package static let small = CatalogSize()

  /// A catalog that only has rules the compiler accepts.
  package static var strict: CatalogSize {
    var size = CatalogSize()
    size.isStrict = true
    return size
  }

  /// A catalog with this many powers.
  package static func large(powers: Int, isStrict: Bool = false) -> CatalogSize {
    var size = CatalogSize()
    size.isStrict = isStrict
    size.volumes = 12...12
    size.powers = powers...powers
    size.standards = 1...6
    size.bands = 3...7
    size.circumstances = 40...40
    size.procedures = 40...40
    return size
  }
}
