import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

/// A table of cases as it is written: examples that stand in a file of their own.
struct CaseTableDeclaration: Sendable {
  /// The cases that could be read.
  let cases: [CaseTableEntry]

  /// Reads the declarations of a table; nil where it is none at all.
  init?(_ root: Node, log: inout DiagnosticLog) {
    guard let fields = Fields<CaseTableKey>(root, log: &log) else { return nil }
    var cases: [CaseTableEntry] = []
    for node in fields[.cases]?.items.map(\.self) ?? [] {
      guard
        let entry = CaseTableEntry(
          node,
          power: fields[.power],
          standard: fields[.standard],
          log: &log
        )
      else { continue }
      cases.append(entry)
    }
    self.cases = cases
  }
}

/// One case of a table: an example that names its power or its standard.
struct CaseTableEntry: Sendable {
  /// The example.
  let example: ExampleDeclaration
  /// What its author calls it; empty where it has no name.
  private(set) var name: String
  /// The power it is a case of; nil where the standard says it.
  private(set) var power: Node?
  /// The standard whose authority decides, unless the case states another; nil where none is named.
  private(set) var standard: Node?
  /// Whether a program wrote it and nobody has reviewed it yet.
  private(set) var isGenerated = false

  /// Takes an example that stands in a rules file, where its place says to what it belongs.
  init(_ example: ExampleDeclaration) {
    self.example = example
    name = example.fields.text(.name) ?? ""
  }

  /// Reads one case; what the table says of all its cases holds where the case says nothing.
  init?(_ node: Node, power: Node?, standard: Node?, log: inout DiagnosticLog) {
    guard let fields = Fields<ExampleKey>(node, takesNames: true, log: &log) else { return nil }
    self.init(ExampleDeclaration(fields, log: &log))
    (self.power, self.standard) = (power, standard)
    for entry in fields.others {
      switch entry.key.text {
      case "power": self.power = entry.value
      case "standard": self.standard = entry.value
      case "generated": isGenerated = YesNoWord(rawValue: entry.value.text)?.value ?? true
      case "case": name = entry.value.text
      case "officer": break
      default: log.reportUnknownKey(entry.key, ExampleKey.self)
      }
    }
    guard self.power == nil, self.standard == nil else { return }
    log.report(
      .missingKey,
      Bilingual("缺少「power」：这是哪一项权力的案件", "`power` is missing: of which power is this a case"),
      at: node.span
    )
    return nil
  }
}
