import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax

extension VolumeResolver {
  /// The power a declaration stands for.
  mutating func power(_ declaration: PowerDeclaration) -> PowerDraft {
    let fields = declaration.fields
    let scope = FactorScope(volumes: [position])
    let clauses = declaration.clauses.map { clause($0, in: scope) }
    let kind = fields.text(.kind).flatMap(Power.Kind.init(word:)) ?? .other
    if fields[.basis] == nil { log.reportMissingCitation(of: fields, at: fields[.id]) }
    let power = Power(
      id: fields.text(.id) ?? "",
      name: fields.text(.name) ?? "",
      kind: kind,
      volume: Ref(position),
      basis: provisions(fields.items(.basis)),
      codes: fields.items(.codes).map(\.text),
      circumstances: circumstances(fields, kind: kind),
      clauses: clauses.map(\.clause),
      inForce: Period(declared: fields[.inForce], log: &log) ?? .always,
      repealed: fields[.repealed].flatMap { readings.provision($0, names, log: &log) },
      source: fields.text(.source),
      unverified: fields.text(.unverified),
      knownDefect: fields.text(.knownDefect)
    )
    return PowerDraft(power: power, declaration: declaration, clauses: clauses)
  }

  private mutating func clause(
    _ fields: Fields<ClauseKey>,
    in scope: FactorScope
  ) -> ClauseDraft {
    let (rows, isWhole) = conditions(fields[.when], in: scope)
    let groups = groups(fields)
    let listed = ListedMeasures(
      must: fields.items(.must),
      may: fields.items(.may),
      mustNot: fields.items(.mustNot),
      oneOf: groups.flatMap(\.self)
    )
    let terms = terms(listed, amounts: fields.others, in: scope, keys: ClauseKey.words)
    let basis = provisions(fields.items(.basis))
    let clause = Clause(
      when: rows,
      measures: terms.map(\.term),
      oneOf: groups.map { $0.compactMap { names.measures[$0.text] }.sorted() }
        .filter { !$0.isEmpty },
      basis: Provision(basis),
      ground: fields.text(.ground),
      inForce: Period(declared: fields[.inForce], log: &log) ?? .always
    )
    return ClauseDraft(clause: clause, fields: fields, terms: terms, hasConditions: isWhole)
  }

  /// The groups of which exactly one measure is to be chosen: one list, or a list of lists.
  private func groups(_ fields: Fields<ClauseKey>) -> [[Node]] {
    guard let node = fields[.oneOf] else { return [] }
    let items = Array(node.items)
    return items.first?.kind == .sequence ? items.map { Array($0.items) } : [items]
  }

  /// The circumstances that count for a power: those it names, or all of its kind that were listed above or below its issuer.
  private mutating func circumstances(
    _ fields: Fields<PowerKey>,
    kind: Power.Kind
  ) -> [Ref<Circumstance>] {
    if fields[.circumstances] != nil {
      let named = fields.items(.circumstances).compactMap { names.circumstance($0, log: &log) }
      // Those that matter for time limits only stand for every power of their kind.
      let timing = surroundings.circumstances.indices.filter {
        surroundings.circumstances[$0].effect == .timing && isAdopted($0, kind: kind)
      }
      return Set(named + timing.map { Ref($0) }).sorted()
    }
    if let known = adopted[kind] { return known }
    let found = surroundings.circumstances.indices.filter { isAdopted($0, kind: kind) }
    adopted[kind] = found.map { Ref($0) }
    return found.map { Ref($0) }
  }

  private func isAdopted(_ position: Int, kind: Power.Kind) -> Bool {
    let circumstance = surroundings.circumstances[position]
    let (lister, authority) = (circumstance.authority, volume.authority)
    return circumstance.kinds.contains(kind)
      && (lister.governs(authority) || authority.governs(lister))
  }
}

extension RuleKey {
  /// The names of all keys.
  static var words: [String] { allCases.map(\.rawValue) }
}
