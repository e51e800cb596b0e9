import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax

/// The measures that stand in the lists of a clause or band.
struct ListedMeasures {
  var must: [Node] = []
  var may: [Node] = []
  var mustNot: [Node] = []
  var oneOf: [Node] = []

  /// Each measure with what its list says.
  var all: [(node: Node, modality: Term.Modality)] {
    must.map { ($0, .must) } + may.map { ($0, .may) } + mustNot.map { ($0, .mustNot) }
      + oneOf.map { ($0, .oneOf) }
  }
}

extension VolumeResolver {
  /// The terms of a clause or band, in the order of the measures in the catalog.
  ///
  /// - Parameters:
  ///   - listed: The measures in lists.
  ///   - amounts: The measures that are keys of their own, with their amounts.
  ///   - scope: The factors that are visible.
  ///   - keys: The other keys of the mapping, for suggestions.
  /// - Returns: One draft for each measure, in the order of the catalog.
  mutating func terms(
    _ listed: ListedMeasures,
    amounts: [Node.Entry],
    in scope: FactorScope,
    keys: [String]
  ) -> [TermDraft] {
    var drafts: [Ref<Measure>: TermDraft] = [:]
    for (node, modality) in listed.all {
      guard let measure = names.measure(node, log: &log) else { continue }
      guard let known = drafts[measure] else {
        drafts[measure] = TermDraft(
          term: Term(measure: measure, modality: modality),
          place: node.span,
          hasAmount: true
        )
        continue
      }
      log.reportListedTwice(node, first: known.place)
    }
    var keyed: Set<Ref<Measure>> = []
    for entry in amounts {
      guard let measure = names.measure(entry.key, orKeys: keys, log: &log) else { continue }
      guard keyed.insert(measure).inserted else {
        log.reportListedTwice(entry.key, first: drafts[measure]?.place ?? entry.key.span)
        continue
      }
      drafts[measure] = draft(of: entry, measure, listed: drafts[measure], in: scope)
    }
    return drafts.values.sorted { $0.term.measure < $1.term.measure }
  }

  private mutating func draft(
    of entry: Node.Entry,
    _ measure: Ref<Measure>,
    listed: TermDraft?,
    in scope: FactorScope
  ) -> TermDraft {
    let modality = listed?.term.modality ?? .must
    let unit = measures[measure.index].unit
    let amount = amount(entry.value, of: unit, in: scope)
    if modality == .mustNot, let listed { log.reportForbiddenAmount(entry.key, list: listed.place) }
    return TermDraft(
      term: Term(measure: measure, modality: modality, amount: amount),
      place: entry.value.kind == .scalar ? entry.value.span : entry.key.span,
      hasAmount: amount != nil
    )
  }
}
