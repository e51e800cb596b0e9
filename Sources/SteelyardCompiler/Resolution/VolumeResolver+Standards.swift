import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension VolumeResolver {
  /// The standard a declaration stands for; nil where its power cannot be told.
  mutating func standard(_ declaration: StandardDeclaration) -> StandardDraft? {
    let fields = declaration.fields
    guard let name = fields[.power], let power = names.power(name, log: &log) else { return nil }
    let other = names.volume(of: power)
    let authority = Authority(declared: fields[.authority], log: &log) ?? volume.authority
    let scope = scope(of: power, for: authority)
    let basis = provisions(fields.items(.basis))
    var bands = declaration.bands.map { band($0, basis: Provision(basis), in: scope) }
    resolveOverrides(of: &bands)
    let weighing = fields[.weighing].flatMap { Fields<WeighingKey>($0, log: &log) }
    let overlapping = Provision(provisions(fields.items(.overlapping)))
    let several = fields[.several].flatMap { Fields<SeveralKey>($0, log: &log) }
    let owner = surroundings.volumes[other]
    if authority.root != owner.authority.root || volume.authority.root != owner.authority.root {
      log.reportForeignStandard(name, issuer: authority, volume: owner)
    }
    let standard = Standard(
      id: fields.text(.id) ?? "\(volume.id)/\(name.text)",
      power: power,
      volume: Ref(position),
      authority: authority,
      inForce: Period(declared: fields[.inForce], log: &log) ?? volume.inForce,
      bands: bands.map(\.band),
      lighten: weight(weighing?[.lighten]),
      aggravate: weight(weighing?[.aggravate]),
      heavier: several?.text(.heavier),
      source: fields.text(.source),
      unverified: fields.text(.unverified),
      knownDefect: fields.text(.knownDefect)
    )
    return StandardDraft(
      standard: standard,
      declaration: declaration,
      bands: bands,
      scope: scope,
      overlapping: overlapping
    )
  }

  private mutating func band(
    _ fields: Fields<BandKey>,
    basis: Provision?,
    in scope: FactorScope
  ) -> BandDraft {
    let (rows, isWhole) = conditions(fields[.when], in: scope)
    let listed = ListedMeasures(
      must: fields.items(.must),
      may: fields.items(.may),
      mustNot: fields.items(.mustNot)
    )
    let terms = terms(listed, amounts: fields.others, in: scope, keys: BandKey.words)
    let own = provisions(fields.items(.basis))
    if let grade = fields[.grade] { log.checkIdentifier(grade) }
    let band = Band(
      grade: fields.text(.grade) ?? "",
      when: rows,
      measures: terms.map(\.term),
      basis: Provision(own) ?? basis
    )
    return BandDraft(band: band, fields: fields, terms: terms, hasConditions: isWhole)
  }

  /// Finds the bands that overrides name; a grade may be that of several bands.
  private mutating func resolveOverrides(of bands: inout [BandDraft]) {
    let grades = bands.map(\.band.grade)
    for position in bands.indices {
      guard let node = bands[position].fields[.overrides] else { continue }
      for entry in node.entries where !entry.key.utf8.elementsEqual("note".utf8) {
        let grade = entry.key.text
        let others = grades.indices.filter { grades[$0] == grade && $0 != position }
        if grade == grades[position], others.isEmpty {
          log.reportMisplacedOverride(
            entry.key,
            Bilingual("一档不能优先于自己", "a band cannot override itself")
          )
        } else if others.isEmpty {
          log.reportUnknownName(entry.key, .grade, among: grades)
        }
        if entry.value.text.isEmpty { log.reportMissingCitation(ofOverride: entry.key) }
        bands[position].band.overrides += others.map {
          Override(band: $0, because: entry.value.text)
        }
      }
    }
  }

  private mutating func weight(_ node: Node?) -> Standard.Weight {
    guard let node else { return .widen }
    guard node.kind == .mapping else {
      switch node.text {
      case "widen": return .widen
      case "in-bands": return .inBands
      default:
        log.reportUnknownWord(node, words: ["widen", "in-bands", "{shift: 1}"])
        return .widen
      }
    }
    guard let fields = Fields<WeightKey>(node, log: &log), let shift = fields[.shift] else {
      return .widen
    }
    guard let count = Int(shift.text), (1...100).contains(count) else {
      log.reportUnreadable(
        shift,
        Bilingual("移动的档数从 1 起", "the number of bands begins at 1")
      )
      return .widen
    }
    return .shift(count)
  }
}
