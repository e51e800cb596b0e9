import SteelyardArtifact

/// What lowering made of the powers of one volume and of the standards that refine them.
///
/// Its references lead to its own rows, except that those to measures, instruments, circumstances, factors and volumes are positions
/// in the catalog; ``Lowering/absorb(_:)`` joins it with the others.
struct LoweredShare: Sendable {
  var text: [UInt8] = []
  var textStarts: [UInt32] = [0]
  /// Lists of numbers that mean the same everywhere: circumstances and groups of measures.
  var words = Runs<UInt32>()
  var factorLists = Runs<UInt32>()
  var textLists = Runs<UInt32>()
  var provisionLists = Runs<UInt32>()
  /// The inputs of derivations; what they are depends on the operation.
  var inputLists = Runs<UInt32>()
  var numbers = Runs<Int64>()
  /// The words of nodes, a run for each.
  var nodes = Runs<Int64>()
  var conditions = Runs<UInt8>()
  /// Where in the conditions the number of a text begins.
  var conditionTexts: [UInt32] = []
  var versions = Runs<VersionRow>()
  var clauses = Runs<ClauseRow>()
  var gradings: [GradingRow] = []
  var bands = Runs<BandRow>()
  var terms = Runs<TermRow>()
  var amounts: [AmountRow] = []
  var derivations = Runs<DerivationRow>()
  var provisions: [ProvisionRow] = []
  var authorities: [AuthorityRow] = []
  var notes: [NotesRow] = []
  /// The powers, in their order in the catalog.
  var powers: [LoweredPower] = []
  /// The standards of the first power, then those of the second, and so on.
  var standards: [StandardRow] = []
  /// The volume itself, in a share that holds nothing else.
  var volumes: [VolumeRow] = []
  /// The factors of the volume, in a share that holds nothing else.
  var factors: [FactorRow] = []
}
