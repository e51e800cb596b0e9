import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax

/// What one rules file declares: its parts with their keys checked and every place kept, but no name looked up yet.
struct VolumeDeclaration: Sendable {
  /// Whether its powers and standards were read too.
  private(set) var isWhole: Bool
  /// The whole file.
  let root: Node
  /// The volume, where its header could be read.
  private(set) var volume: Volume?
  /// Where its identifier stands.
  private(set) var id: Node?
  /// What its limiting words include.
  private(set) var bounds = BoundsConvention.civilCode
  /// The header.
  private(set) var header: Fields<CatalogKey>?
  private(set) var instruments: [Named<InstrumentKey>] = []
  private(set) var measures: [Named<MeasureKey>] = []
  private(set) var factors: [FactorDeclaration] = []
  private(set) var circumstances: [Named<CircumstanceKey>] = []
  private(set) var procedures: [Fields<ProcedureKey>] = []
  private(set) var deadlines: [Fields<DeadlineKey>] = []
  private(set) var concurrence: [Fields<ConcurrenceKey>] = []
  private(set) var proportion: [Fields<ProportionKey>] = []
  private(set) var calendar: CalendarDeclaration?
  private(set) var powers: [PowerDeclaration] = []
  private(set) var standards: [StandardDeclaration] = []

  /// The volume without its powers and standards.
  var definitions: VolumeDeclaration {
    var definitions = self
    (definitions.powers, definitions.standards, definitions.isWhole) = ([], [], false)
    return definitions
  }

  /// Reads the declarations of a file; nil where it is no rules file at all.
  ///
  /// - Parameters:
  ///   - root: The whole file.
  ///   - isWhole: Whether the powers and standards are read too.
  ///   - log: Takes what is wrong.
  init?(_ root: Node, isWhole: Bool = true, log: inout DiagnosticLog) {
    guard let fields = Fields<VolumeKey>(root, log: &log) else { return nil }
    (self.root, self.isWhole) = (root, isWhole)
    Self.checkVersion(fields, log: &log)
    readHeader(fields[.catalog], log: &log)
    instruments = Self.named(fields[.instruments], log: &log)
    calendar = fields[.calendar].flatMap { CalendarDeclaration($0, log: &log) }
    measures = Self.named(fields[.measures], log: &log)
    circumstances = Self.named(fields[.circumstances], log: &log)
    factors = Self.named(fields[.factors], log: &log)
      .flatMap { FactorDeclaration.declarations(of: $0, log: &log) }
    procedures = Self.list(fields[.procedures]) { Fields($0, log: &log) }
    deadlines = Self.list(fields[.deadlines]) { Fields($0, log: &log) }
    concurrence = Self.list(fields[.concurrence]) { Fields($0, log: &log) }
    proportion = Self.list(fields[.proportion]) { Fields($0, log: &log) }
    guard isWhole else { return }
    powers = Self.list(fields[.powers]) { PowerDeclaration($0, log: &log) }
    standards = Self.list(fields[.standards]) { StandardDeclaration($0, log: &log) }
  }

  private static func list<Part>(_ node: Node?, _ part: (Node) -> Part?) -> [Part] {
    node?.items.compactMap(part) ?? []
  }

  private static func named<Key>(_ node: Node?, log: inout DiagnosticLog) -> [Named<Key>] {
    guard let node else { return [] }
    return node.entries.compactMap { entry in
      guard !entry.key.utf8.elementsEqual("note".utf8) else { return nil }
      return Fields<Key>(entry.value, log: &log).map { Named(name: entry.key, fields: $0) }
    }
  }

  private static func checkVersion(_ fields: Fields<VolumeKey>, log: inout DiagnosticLog) {
    guard let entry = fields.entry(.steelyard) else { return }
    if entry.value.text != "1" { log.reportUnknownVersion(entry.value) }
    guard let first = fields.node.entries.first?.key, !first.utf8.elementsEqual("steelyard".utf8)
    else { return }
    log.reportVersionNotFirst(entry.key)
  }

  private mutating func readHeader(_ node: Node?, log: inout DiagnosticLog) {
    guard let node, let header = Fields<CatalogKey>(node, log: &log) else { return }
    self.header = header
    id = header[.id]
    if let id { log.checkIdentifier(id) }
    if let node = header[.bounds] { bounds = BoundsConvention(declared: node, log: &log) }
    let period = Period(declared: header[.inForce], log: &log)
    guard let issuer = header[.issuer].flatMap({ Fields<IssuerKey>($0, log: &log) }),
      let authority = Authority(declared: issuer[.authority], log: &log),
      let id, let title = header.text(.title)
    else { return }
    volume = Volume(
      id: id.text,
      title: title,
      issuer: issuer.text(.name) ?? "",
      authority: authority,
      inForce: period ?? .always,
      source: header.text(.source),
      currency: header.text(.currency).flatMap(Currency.init(code:)) ?? .yuan
    )
  }
}

/// A part that stands under its name.
struct Named<Key: RuleKey>: Sendable {
  /// The name.
  let name: Node
  /// What is said of it.
  let fields: Fields<Key>
}
