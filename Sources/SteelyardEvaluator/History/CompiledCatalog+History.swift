import SteelyardArtifact
import SteelyardModel

extension CompiledCatalog {
  /// Puts what the history counts in the place of what the case states, and notes where the two contradict each other.
  func bindHistory(of file: CaseFile, by view: PowerView, into bound: inout BoundCase) {
    guard var counter = HistoryCounter(self, file, power: view) else { return }
    var hasCounter = false
    for factor in view.factors {
      guard let count = counter.count(factor) else { continue }
      hasCounter = true
      bound.bind(count, of: factor)
    }
    bound.hasLaterHistory = hasCounter && counter.hasLaterAct
  }
}

extension BoundCase {
  fileprivate mutating func bind(_ count: CountedFactor, of factor: FactorView) {
    let (slot, bit) = (factor.slot, 1 << UInt64(factor.slot) as UInt64)
    let domain = factor.domain
    if stated & bit != 0 {
      // What cannot occur makes the case unreadable, whatever the history says.
      guard domain.contains(values[slot]) else { return }
      let isBetween = count.least <= values[slot] && values[slot] <= count.most
      if isBetween, domain.contains(count.least), domain.contains(count.most) { return }
      if !isBetween { contradicted |= bit }
    }
    guard domain.contains(count.least), domain.contains(count.most) else {
      let stray = domain.contains(count.least) ? count.most : count.least
      return take(stray, slot)
    }
    guard let value = count.value else { return bindOpen(count, of: factor) }
    take(value, slot)
  }

  private mutating func bindOpen(_ count: CountedFactor, of factor: FactorView) {
    let (slot, bit) = (factor.slot, 1 << UInt64(factor.slot) as UInt64)
    if unknown & bit != 0 {
      switch factor.unknown {
      case .branch: return
      case .takenAs(let value): return take(min(max(value, count.least), count.most), slot)
      case .ask: break
      }
    }
    stated &= ~bit
    unknown &= ~bit
    between |= bit
    let admitsUnknown = factor.unknown == .branch
    values[slot] =
      CountBounds(least: count.least, most: count.most, admitsUnknown: admitsUnknown).packed
  }

  private mutating func take(_ value: Int64, _ slot: Int) {
    unknown &= ~(1 << UInt64(slot))
    state(value, slot: slot)
  }
}
