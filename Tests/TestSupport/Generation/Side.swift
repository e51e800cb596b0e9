import SteelyardModel

/// What a box allows of one factor.
struct Side: Hashable {
  enum Values: Hashable {
    /// Numbers in runs that do not touch.
    case ranges([ClosedRange<Int64>])
    /// Entries of a choice.
    case entries([Int64])
    /// Sets of choices that pass a form; all of them without one.
    case sets(Test.Form?)
    /// No value at all.
    case none
  }

  var values: Values
  /// Whether *unknown* is allowed.
  var hasUnknown: Bool

  /// Everything that can occur of a factor.
  init(allOf factor: Factor) {
    hasUnknown = factor.unknown == .branch
    values =
      switch factor.type {
      case .choices: .sets(nil)
      case .choice, .yesNo: .entries(Array(factor.domain.least...factor.domain.most))
      case .money, .quantity, .percent, .multiple, .count, .days, .workingDays, .months, .years,
        .date, .event, .text:
        .ranges([factor.domain.least...factor.domain.most])
      }
  }

  private init(_ values: Values, hasUnknown: Bool) {
    self.values = values
    self.hasUnknown = hasUnknown
  }
}

extension Side {
  /// Cuts it in two parts that have nothing in common, or nil where it cannot be cut.
  func cut(
    of factor: Factor,
    isStrict: Bool,
    by random: inout SplitMix64
  ) -> (Side, Side)? {
    if hasUnknown, values != .none, random.happens(35) {
      return (Side(values, hasUnknown: false), Side(.none, hasUnknown: true))
    }
    guard let (first, second) = cutValues(of: factor, isStrict: isStrict, by: &random) else {
      return nil
    }
    let isFirst = random.happens(50)
    return (
      Side(first, hasUnknown: hasUnknown && isFirst),
      Side(second, hasUnknown: hasUnknown && !isFirst)
    )
  }

  private func cutValues(
    of factor: Factor,
    isStrict: Bool,
    by random: inout SplitMix64
  ) -> (Values, Values)? {
    switch values {
    case .none, .sets(.some): return nil
    case .sets(nil):
      let (form, rest) = Self.forms(ofSetsOf: factor, isStrict: isStrict, by: &random)
      return (.sets(form), .sets(rest))
    case .entries(let entries):
      guard entries.count > 1 else { return nil }
      let mixed = random.happens(30) ? random.shuffled(entries) : entries
      let place = random.count(1...(entries.count - 1))
      return (.entries(mixed[..<place].sorted()), .entries(mixed[place...].sorted()))
    case .ranges(let ranges): return Self.cut(ranges, of: factor, by: &random)
    }
  }

  /// A test of sets, and one for all other sets.
  private static func forms(
    ofSetsOf factor: Factor,
    isStrict: Bool,
    by random: inout SplitMix64
  ) -> (Test.Form, Test.Form) {
    guard !isStrict, random.happens(25) else {
      let positions = Int64(factor.domain.most + 1).trailingZeroBitCount
      let held = (0..<positions).map { Test.Form.holds(position: $0) }
      guard positions > 1, random.happens(50) else {
        let one = random.one(of: held) ?? .holds(position: 0)
        return (one, .not(one))
      }
      let entries = Array(random.shuffled(held).prefix(random.count(2...positions)))
      // 含甲、乙之一 and 不含甲、乙; 同时含甲、乙 and 不含甲或者不含乙.
      let lacked = entries.map { Test.Form.not($0) }
      return random.happens(50)
        ? (.anyOf(entries), .not(.anyOf(entries))) : (.not(.anyOf(lacked)), .anyOf(lacked))
    }
    let form = form(ofSomeSetsOf: factor, by: &random)
    return (form, .not(form))
  }

  private static func form(
    ofSomeSetsOf factor: Factor,
    by random: inout SplitMix64
  ) -> Test.Form {
    let sets = (0..<random.count(1...3)).map { _ in
      random.number(factor.domain.least...factor.domain.most)
    }
    return .values(Set(sets).sorted())
  }

  private static func cut(
    _ ranges: [ClosedRange<Int64>],
    of factor: Factor,
    by random: inout SplitMix64
  ) -> (Values, Values)? {
    let place = random.count(0...(ranges.count - 1))
    let range = ranges[place]
    guard range.count(atLeast: 2) else { return nil }
    let notHappened = Int64(Day.notHappened.number)
    let cutsEvent = factor.type == .event && range.upperBound == notHappened && random.happens(40)
    let point = cutsEvent ? notHappened : random.number(factor.type.usual(within: range))
    let (before, after) = (range.lowerBound...(point - 1), point...range.upperBound)
    var lower = Array(ranges[..<place]) + [before]
    var upper = [after] + ranges[(place + 1)...]
    if random.happens(12), after.count(atLeast: 2) {
      // The middle is cut out, so that one part has two runs.
      let second = random.number(factor.type.usual(within: after))
      upper[0] = second...after.upperBound
      (lower, upper) = (lower + upper, [after.lowerBound...(second - 1)])
    }
    return (.ranges(lower), .ranges(upper))
  }
}

extension ClosedRange<Int64> {
  /// Whether so many numbers lie in it, for a small number.
  func count(atLeast least: Int64) -> Bool {
    let (difference, isWide) = upperBound.subtractingReportingOverflow(lowerBound)
    return isWide || difference >= least - 1
  }
}
