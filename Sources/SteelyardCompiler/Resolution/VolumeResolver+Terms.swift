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
    keys: @autoclosure () -> [String]
  ) -> [TermDraft] {
    var drafts: [TermDraft] = []
    for (node, modality) in listed.all {
      guard let measure = readings.measure(node, names, keys: [], log: &log) else { continue }
      if let known = drafts.position(of: measure) {
        log.reportListedTwice(node, first: drafts[known].place)
        continue
      }
      drafts.append(
        TermDraft(
          term: Term(measure: measure, modality: modality),
          node: node,
          hasAmount: true
        )
      )
    }
    var keyed: [Ref<Measure>] = []
    for entry in amounts {
      guard let measure = readings.measure(entry.key, names, keys: keys(), log: &log) else {
        continue
      }
      let known = drafts.position(of: measure)
      guard !keyed.contains(measure) else {
        log.reportListedTwice(entry.key, first: known.map { drafts[$0].place } ?? entry.key.span)
        continue
      }
      keyed.append(measure)
      let draft = draft(of: entry, measure, listed: known.map { drafts[$0] }, in: scope)
      if let known { drafts[known] = draft } else { drafts.append(draft) }
    }
    guard drafts.count > 1 else { return drafts }
    return drafts.sorted { $0.term.measure < $1.term.measure }
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
      node: entry.value.kind == .scalar ? entry.value : entry.key,
      hasAmount: amount != nil
    )
  }
}

extension [TermDraft] {
  fileprivate func position(of measure: Ref<Measure>) -> Int? {
    for index in indices where self[index].term.measure == measure { return index }
    return nil
  }
}
