import SteelyardSyntax

/// A power as it is written.
struct PowerDeclaration: Sendable {
  /// Its keys.
  let fields: Fields<PowerKey>
  /// Its clauses.
  let clauses: [Fields<ClauseKey>]
  /// Its examples.
  let examples: [ExampleDeclaration]
  /// Whether every clause could be read.
  var isWhole: Bool { clauses.count == fields[.statute]?.count }

  init?(_ node: Node, log: inout DiagnosticLog) {
    guard let fields = Fields<PowerKey>(node, log: &log) else { return nil }
    self.fields = fields
    if let id = fields[.id] { log.checkIdentifier(id) }
    clauses =
      fields[.statute]?.items.compactMap { Fields($0, takesNames: true, log: &log) } ?? []
    examples = fields[.examples]?.items.compactMap { ExampleDeclaration($0, log: &log) } ?? []
  }
}

/// A standard as it is written.
struct StandardDeclaration: Sendable {
  /// Its keys.
  let fields: Fields<StandardKey>
  /// Its bands.
  let bands: [Fields<BandKey>]
  /// Its examples.
  let examples: [ExampleDeclaration]
  /// Whether every band could be read.
  var isWhole: Bool { bands.count == fields[.bands]?.count }

  init?(_ node: Node, log: inout DiagnosticLog) {
    guard let fields = Fields<StandardKey>(node, log: &log) else { return nil }
    self.fields = fields
    if let id = fields[.id] { log.checkIdentifier(id) }
    bands = fields[.bands]?.items.compactMap { Fields($0, takesNames: true, log: &log) } ?? []
    examples = fields[.examples]?.items.compactMap { ExampleDeclaration($0, log: &log) } ?? []
  }
}

/// An example as it is written.
struct ExampleDeclaration: Sendable {
  /// Its keys.
  let fields: Fields<ExampleKey>
  /// What it expects; nil where that could not be read.
  let expect: Fields<ExpectKey>?

  init?(_ node: Node, log: inout DiagnosticLog) {
    guard let fields = Fields<ExampleKey>(node, log: &log) else { return nil }
    self.init(fields, log: &log)
  }

  init(_ fields: Fields<ExampleKey>, log: inout DiagnosticLog) {
    self.fields = fields
    expect = fields[.expect].flatMap { Fields($0, takesNames: true, log: &log) }
  }
}
