import SteelyardModel

/// Two bands under one clause of which the second follows the first along a factor.
struct NeighbouringBands: Hashable, Sendable {
  /// The factor.
  let factor: Ref<Factor>
  /// The band at its smaller values, by position.
  let lower: Int
  /// The band at its greater values, by position.
  let upper: Int
  /// The clause, by position.
  let clause: Int
  /// Why it could not be told whether a case reaches one of them under the clause; nil where that is known.
  var doubt: FactDoubt?
}

extension StandardRegions {
  /// The pair where some case reaches either band under the clause, or it cannot be told whether one does; otherwise nil.
  fileprivate func met(_ pair: NeighbouringBands) -> NeighbouringBands? {
    guard ground.network != nil else { return pair }
    var pair = pair
    for band in [pair.lower, pair.upper] {
      // What is known stands before what is not.
      guard let meeting = meetings.first(where: { $0.clause == pair.clause && $0.band == band })
      else { return nil }
      pair.doubt = pair.doubt ?? meeting.doubt
    }
    return pair
  }
}

extension PowerRegions {
  /// The bands of a standard that touch along an ordered factor; where they cannot be found, that is reported.
  func neighbouringBands(
    of standard: StandardRegions,
    log: inout DiagnosticLog
  ) -> [NeighbouringBands] {
    bands(
      of: standard,
      along: { $0.type.isOrdered },
      pairs: { (product, factor) throws(RegionError) in try product.neighbours(along: factor) },
      log: &log
    )
  }

  /// The bands of a standard one of which holds where facts are worse than in the other, all else being equal, whether or not they touch.
  func bandsByGravity(
    of standard: StandardRegions,
    log: inout DiagnosticLog
  ) -> [NeighbouringBands] {
    bands(
      of: standard,
      along: { $0.worse != nil },
      pairs: { (product, factor) throws(RegionError) in try product.followers(along: factor) },
      log: &log
    )
  }

  private func bands(
    of standard: StandardRegions,
    along isMeant: (Factor) -> Bool,
    pairs: (RegionDiagram, Ref<Factor>) throws(RegionError) -> [Neighbours],
    log: inout DiagnosticLog
  ) -> [NeighbouringBands] {
    var found: [NeighbouringBands] = []
    for product in standard.products {
      for factor in product.space.factors
      where product.space.tested.contains(factor) && isMeant(catalog[factor]) {
        do throws(RegionError) {
          let pairs = try pairs(product, factor)
          found += bands(pairs, in: product, along: factor).compactMap(standard.met)
        } catch {
          switch error {
          case .budgetExceeded(let factor):
            BudgetExceeded.report(factor, in: catalog, at: standard.draft.place, log: &log)
          }
        }
      }
    }
    return found
  }

  private func bands(
    _ pairs: [Neighbours],
    in product: RegionDiagram,
    along factor: Ref<Factor>
  ) -> [NeighbouringBands] {
    pairs.compactMap { pair in
      let (lower, upper) = (product.leaves[pair.lower], product.leaves[pair.upper])
      guard let clause = lower.only(0), clause == upper.only(0), let first = lower.only(1),
        let second = upper.only(1), first != second
      else { return nil }
      return NeighbouringBands(factor: factor, lower: first, upper: second, clause: clause)
    }
  }
}
