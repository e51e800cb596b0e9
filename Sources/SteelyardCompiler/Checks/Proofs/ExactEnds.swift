import SteelyardModel

/// The two ends of an amount at some facts, exactly.
struct ExactEnds: Hashable, Sendable {
  var least: ExactNumber
  /// The upper end; nil where there is none.
  var most: ExactNumber?
  var includesLeast = true
  var includesMost = true

  /// Whether nothing below the other's lower end belongs to this.
  func beginsWithin(_ other: ExactEnds) -> Bool {
    if least != other.least { return least > other.least }
    return other.includesLeast || !includesLeast
  }

  /// Whether nothing above the other's upper end belongs to this.
  func endsWithin(_ other: ExactEnds) -> Bool {
    guard let limit = other.most else { return true }
    guard let most else { return false }
    if most != limit { return most < limit }
    return other.includesMost || !includesMost
  }

  /// Whether every amount of this belongs to the other.
  func lies(within other: ExactEnds) -> Bool { beginsWithin(other) && endsWithin(other) }

  /// Whether it is a single amount.
  var isPoint: Bool { most == least }
}

/// The facts on which amounts depend, as far as they are fixed.
typealias FactPoint = [Ref<Factor>: Int64]

extension ExactEnds {
  /// Whether one stands before another in a list: by the least, then by the most.
  static func areInOrder(_ left: Self, _ right: Self) -> Bool {
    guard left.least == right.least else { return left.least < right.least }
    guard let most = left.most else { return false }
    return right.most.map { most < $0 } ?? true
  }
}

extension Amount {
  /// Whether it is taken of the statutory range.
  var isRelative: Bool {
    switch form {
    case .between, .times: false
    case .share, .position, .shareOfMost: true
    }
  }

  /// Its ends at some facts; nil where a fact or the statutory most is missing, or the numbers are too large.
  func ends(at facts: FactPoint, of statutory: ExactEnds?) -> ExactEnds? {
    bare(at: facts, of: statutory)?.rounded(rounding)?.bounded(floor: floor, cap: cap)
  }

  /// Its ends before rounding, floor and cap.
  func bare(at facts: FactPoint, of statutory: ExactEnds?) -> ExactEnds? {
    switch form {
    case .between(let ends): return ExactEnds(ends)
    case .times(let factor, let ends):
      guard let value = facts[factor] else { return nil }
      return ExactEnds(ends, each: ExactNumber(value))
    case .share(let ends):
      guard let statutory, let most = statutory.most,
        let width = most.subtracting(statutory.least)
      else { return nil }
      return ExactEnds(ends, each: width)?.moved(by: statutory.least)
    case .position(let factor, let step):
      guard let statutory, let most = statutory.most, let value = facts[factor],
        let share = ExactNumber(value).multiplied(by: ExactNumber(step)),
        let width = most.subtracting(statutory.least),
        let point = share.multiplied(by: width)?.adding(statutory.least)
      else { return nil }
      return ExactEnds(least: point, most: point)
    case .shareOfMost(let factor, let step):
      guard let most = statutory?.most, let value = facts[factor],
        let point = ExactNumber(value).multiplied(by: ExactNumber(step))?.multiplied(by: most)
      else { return nil }
      return ExactEnds(least: point, most: point)
    }
  }
}

extension ExactEnds {
  /// The ends of fixed numbers; ends that are excluded move to the next whole number.
  fileprivate init(_ ends: Amount.Ends<Int64>) {
    least = ExactNumber(ends.includesLeast || ends.least == .max ? ends.least : ends.least + 1)
    most = ends.most.map { ExactNumber(ends.includesMost || $0 == .min ? $0 : $0 - 1) }
  }

  /// The ends of a multiple.
  fileprivate init?(_ ends: Amount.Ends<Ratio>, each: ExactNumber) {
    guard let least = ExactNumber(ends.least).multiplied(by: each) else { return nil }
    self.init(least: least)
    includesLeast = ends.includesLeast
    includesMost = ends.includesMost
    if let most = ends.most {
      guard let product = ExactNumber(most).multiplied(by: each) else { return nil }
      self.most = product
    }
  }

  fileprivate func moved(by offset: ExactNumber) -> ExactEnds? {
    var moved = self
    guard let least = least.adding(offset) else { return nil }
    moved.least = least
    if let most {
      guard let sum = most.adding(offset) else { return nil }
      moved.most = sum
    }
    return moved
  }

  fileprivate func rounded(_ rounding: Rounding?) -> ExactEnds? {
    guard let rounding else { return self }
    var rounded = self
    guard let least = least.rounded(rounding) else { return nil }
    rounded.least = least
    if let most {
      guard let end = most.rounded(rounding) else { return nil }
      rounded.most = end
    }
    return rounded
  }

  fileprivate func bounded(floor: Int64?, cap: Int64?) -> ExactEnds {
    var bounded = self
    if let floor = floor.map(ExactNumber.init) {
      if bounded.least < floor { (bounded.least, bounded.includesLeast) = (floor, true) }
      if let most, most < floor { (bounded.most, bounded.includesMost) = (floor, true) }
    }
    if let cap = cap.map(ExactNumber.init) {
      if bounded.least > cap { (bounded.least, bounded.includesLeast) = (cap, true) }
      if let most = bounded.most, most <= cap { return bounded }
      (bounded.most, bounded.includesMost) = (cap, true)
    }
    return bounded
  }
}
