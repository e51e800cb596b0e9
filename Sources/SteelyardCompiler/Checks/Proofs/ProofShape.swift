import SteelyardArtifact
import SteelyardModel

/// A power with its standards as the proofs see it, in numbers: two of one shape pass the same proofs.
///
/// Left out is what no proof looks at: identifiers, names, the words of citations and the author's spelling of numbers. The thresholds of a
/// factor are replaced by their order, because a proof asks only on which side of them a fact lies; but not where an amount is computed
/// from the factor, nor where another factor is: a derived factor stands in the shape behind those it is computed from. There is no shape where working
/// days are counted, by calendars that are no part of it, or something could not be read.
struct ProofShape {
  /// The shape, in which equal numbers at equal places mean the same.
  var numbers: [Int64] = []
  /// The factors in the order in which they are met.
  var factors: [ShapeFactor] = []
  /// The instruments in the order in which they are met.
  var instruments: [Ref<Instrument>] = []
  let kinds: ShapeKinds

  /// The shape of a power, which the catalog's factors are given for by their numbers; nil where it has none.
  ///
  /// - Parameters:
  ///   - power: The power.
  ///   - drafts: Its standards.
  ///   - catalog: The catalog it belongs to.
  ///   - kinds: The kinds of the factors and instruments of the catalog.
  ///   - texts: Gives grades and departments their numbers.
  ///   - derived: Gives derived factors their numbers.
  init?(
    of power: PowerDraft,
    _ drafts: ArraySlice<StandardDraft>,
    in catalog: Catalog,
    kinds: ShapeKinds,
    texts: inout TextPool,
    derived: inout DerivedKinds
  ) {
    self.kinds = kinds
    guard power.hasConditions, drafts.allSatisfy(\.hasConditions),
      collect(power, drafts, catalog, &derived)
    else { return nil }
    numbers.reserveCapacity(160)
    for factor in factors {
      append(factor.kind)
      append(factor.isRanked ? 1 : 0)
      guard factor.isRanked else { continue }
      append(catalog[factor.factor].domain, of: factor)
    }
    append(power.power)
    append(power.clauses.count)
    for draft in power.clauses { append(draft) }
    append(drafts.count)
    for draft in drafts { append(draft, &texts) }
  }
}

// Meeting the factors and their thresholds.
extension ProofShape {
  private mutating func collect(
    _ power: PowerDraft,
    _ drafts: ArraySlice<StandardDraft>,
    _ catalog: Catalog,
    _ derived: inout DerivedKinds
  ) -> Bool {
    for draft in power.clauses {
      guard collect(draft.clause.when, draft.terms, catalog, &derived) else { return false }
    }
    for draft in drafts {
      for band in draft.bands {
        guard collect(band.band.when, band.terms, catalog, &derived) else { return false }
      }
    }
    for index in factors.indices where factors[index].isRanked {
      let domain = catalog[factors[index].factor].domain
      guard add(domain, to: index) else { return false }
      factors[index].cuts.sort()
      var cuts: [Int64] = []
      for cut in factors[index].cuts where cut != cuts.last { cuts.append(cut) }
      factors[index].cuts = cuts
    }
    return true
  }

  private mutating func collect(
    _ conditions: [Condition],
    _ terms: [TermDraft],
    _ catalog: Catalog,
    _ derived: inout DerivedKinds
  ) -> Bool {
    for condition in conditions {
      for cell in condition.cells {
        guard let index = index(of: cell.factor, catalog, &derived), add(cell.test.form, to: index)
        else { return false }
      }
    }
    for term in terms {
      guard term.hasAmount else { return false }
      guard let factor = term.term.amount?.factor else { continue }
      guard let index = index(of: factor, catalog, &derived) else { return false }
      factors[index].isRanked = false
    }
    return true
  }

  private mutating func index(
    of factor: Ref<Factor>,
    _ catalog: Catalog,
    _ derived: inout DerivedKinds
  ) -> Int? {
    if let index = index(of: factor) { return index }
    if let derivation = catalog[factor].derivation {
      return index(of: factor, derivation, catalog, &derived)
    }
    guard let kind = kinds.factors[factor.index] else { return nil }
    factors.append(
      ShapeFactor(factor: factor, kind: kind, isRanked: catalog[factor].type.isMeasured)
    )
    return factors.count - 1
  }

  /// The place of a derived factor behind those it is computed from, whose thresholds count as numbers.
  private mutating func index(
    of factor: Ref<Factor>,
    _ derivation: Derivation,
    _ catalog: Catalog,
    _ derived: inout DerivedKinds
  ) -> Int? {
    if case .workingDaysBetween = derivation { return nil }
    for input in derivation.inputs {
      guard let place = index(of: input, catalog, &derived) else { return nil }
      factors[place].isRanked = false
    }
    var alike = catalog[factor]
    alike.derivation = derivation.renumbered { input in index(of: input).map { Ref($0) } ?? input }
    factors.append(ShapeFactor(factor: factor, kind: derived.number(of: alike), isRanked: false))
    return factors.count - 1
  }

  func index(of factor: Ref<Factor>) -> Int? {
    for index in factors.indices where factors[index].factor == factor { return index }
    return nil
  }

  private mutating func add(_ form: Test.Form, to index: Int) -> Bool {
    switch form {
    case .any, .unknown, .holds: return true
    case .interval(let interval): return add(interval, to: index)
    case .values(let values): return values.allSatisfy { add(Interval(only: $0), to: index) }
    case .anyOf(let forms): return forms.allSatisfy { add($0, to: index) }
    case .not(let form): return add(form, to: index)
    }
  }

  private mutating func add(_ interval: Interval, to index: Int) -> Bool {
    guard interval.lower.isModerate, interval.upper.isModerate else { return false }
    if let cut = interval.lower.cut(isLower: true) { factors[index].cuts.append(cut) }
    if let cut = interval.upper.cut(isLower: false) { factors[index].cuts.append(cut) }
    return true
  }
}
