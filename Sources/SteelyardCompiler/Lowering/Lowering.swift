package import SteelyardArtifact
package import SteelyardModel

/// Brings a catalog into the form in which it is looked up: diagrams instead of conditions, days instead of versions.
///
/// The same catalog always gives the same contents.
package struct Lowering: Sendable {
  let catalog: Catalog
  var contents = ArtifactContents()
  var texts = TextPool()
  var words = RunPool<UInt32>()
  // A share keeps lists apart by what they refer to; where shares are joined, all of them are words.
  var factorLists = RunPool<UInt32>()
  var textLists = RunPool<UInt32>()
  var provisionLists = RunPool<UInt32>()
  var inputLists = RunPool<UInt32>()
  var diagrams = DiagramPool()
  var conditions = RunPool<UInt8>()
  var conditionTexts: [UInt32] = []
  var powers: [LoweredPower] = []
  var versions = RunPool<VersionRow>()
  var clauses = RunPool<ClauseRow>()
  var gradings = RowPool<GradingRow>()
  var bands = RunPool<BandRow>()
  var terms = RunPool<TermRow>()
  var amounts = RowPool<AmountRow>()
  var derivations = RunPool<DerivationRow>()
  var provisions = RowPool<ProvisionRow>()
  var authorities = RowPool<AuthorityRow>()
  var notes = RowPool<NotesRow>()

  init(_ catalog: Catalog) {
    self.catalog = catalog
  }

  /// The contents of the compiled catalogue, or what in the catalog is too large for it.
  package static func lower(_ catalog: Catalog) throws(LoweringError) -> ArtifactContents {
    var lowering = Lowering(catalog)
    try lowering.lowerLists()
    try lowering.lowerPowers()
    return try lowering.finished()
  }

  /// The contents, when everything has been lowered.
  ///
  /// - Parameter names: The names and identifiers of all powers, if they have been indexed already.
  /// - Returns: The contents.
  /// - Throws: What is too large.
  mutating func finished(
    names: SearchIndex? = nil
  ) throws(LoweringError) -> ArtifactContents {
    contents.text = texts.bytes
    contents.textStarts = texts.starts
    contents.words = words.rows
    contents.numbers = diagrams.numbers.rows
    contents.nodes = diagrams.nodes.rows
    contents.conditions = conditions.rows
    contents.versions = versions.rows
    contents.clauses = clauses.rows
    contents.gradings = gradings.rows
    contents.bands = bands.rows
    contents.terms = terms.rows
    contents.amounts = amounts.rows
    contents.derivations = derivations.rows
    contents.provisions = provisions.rows
    contents.authorities = authorities.rows
    contents.notes = notes.rows
    contents.build(powers)
    contents.buildDomains()
    contents.buildIndexes(names: names)
    let lengths = [
      texts.bytes.count, conditions.rows.count, words.rows.count, terms.rows.count,
      contents.searchLists.count,
    ]
    guard lengths.allSatisfy({ $0 < Int32.max }), diagrams.nodes.rows.count < Int32.max else {
      throw .catalogTooLarge
    }
    return contents
  }
}
