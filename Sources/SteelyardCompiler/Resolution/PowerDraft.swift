import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax

/// A power with the places where its parts stand.
struct PowerDraft: Sendable {
  /// The power.
  var power: Power
  /// How it is written.
  let declaration: PowerDeclaration
  /// Its clauses, in the order of the power.
  var clauses: [ClauseDraft]

  /// Where its identifier stands.
  var place: SourceSpan { declaration.fields[.id]?.span ?? declaration.fields.node.span }
  /// Whether every test of every clause could be read.
  var hasConditions: Bool { declaration.isWhole && clauses.allSatisfy(\.hasConditions) }
}

/// A clause with the places where its parts stand.
struct ClauseDraft: Sendable {
  /// The clause.
  var clause: Clause
  /// How it is written.
  let fields: Fields<ClauseKey>
  /// Its terms, in the order of the clause.
  var terms: [TermDraft]
  /// Whether every one of its tests could be read.
  let hasConditions: Bool

  /// Where its condition stands.
  var place: SourceSpan { fields.placeOfCondition(.when) }
}

/// A standard with the places where its parts stand.
struct StandardDraft: Sendable {
  /// The standard.
  var standard: Standard
  /// How it is written.
  let declaration: StandardDeclaration
  /// Its bands, in the order of the standard.
  var bands: [BandDraft]
  /// The factors that are visible in it.
  let scope: FactorScope
  /// The provision by which the amounts of neighbouring bands overlap; nil where they should not.
  let overlapping: Provision?

  /// Where the power it refines is named.
  var place: SourceSpan { declaration.fields[.power]?.span ?? declaration.fields.node.span }
  /// Whether every test of every band could be read.
  var hasConditions: Bool { declaration.isWhole && bands.allSatisfy(\.hasConditions) }
}

/// A band with the places where its parts stand.
struct BandDraft: Sendable {
  /// The band.
  var band: Band
  /// How it is written.
  let fields: Fields<BandKey>
  /// Its terms, in the order of the band.
  var terms: [TermDraft]
  /// Whether every one of its tests could be read.
  let hasConditions: Bool

  /// Where its grade stands.
  var place: SourceSpan { fields[.grade]?.span ?? fields.node.span }
  /// Where its condition stands.
  var placeOfCondition: SourceSpan { fields.placeOfCondition(.when) }
}

/// A term with the place where it stands.
struct TermDraft: Sendable {
  /// The term.
  var term: Term
  /// Its amount, or its name where it has none.
  let node: Node
  /// Whether its amount could be read.
  let hasAmount: Bool

  /// Where its amount stands, or its name where it has none.
  var place: SourceSpan { node.span }
}

extension Fields {
  /// The condition where it fits on a line, else the key above it, else the first key of the mapping.
  func placeOfCondition(_ key: Key) -> SourceSpan {
    guard let entry = entry(key) else { return node.entries.first?.key.span ?? node.span }
    let span = entry.value.span
    return span.start.line == span.end.line ? span : entry.key.span
  }
}
