import SteelyardModel

extension Side {
  /// A test that holds for just what the side allows, one of several ways to say it; nil where everything is allowed.
  func form(
    of factor: Factor,
    isStrict: Bool,
    by random: inout SplitMix64
  ) -> Test.Form? {
    if self == Side(allOf: factor) { return nil }
    if !hasUnknown, values == Side(allOf: factor).values { return .not(.unknown) }
    guard let form = valueForm(of: factor, isStrict: isStrict, by: &random) else { return .unknown }
    guard hasUnknown else { return form }
    if case .anyOf(let forms) = form { return .anyOf(forms + [.unknown]) }
    return .anyOf(isStrict || random.happens(50) ? [form, .unknown] : [.unknown, form])
  }

  private func valueForm(
    of factor: Factor,
    isStrict: Bool,
    by random: inout SplitMix64
  ) -> Test.Form? {
    switch values {
    case .none: return nil
    case .sets(nil): return .any
    case .sets(.some(let form)): return form
    case .entries(let entries):
      // A negation and *unknown* side by side have no spelling.
      let mayNegate = !(isStrict && hasUnknown)
      return Self.form(ofEntries: entries, of: factor, mayNegate: mayNegate, by: &random)
    case .ranges(let ranges):
      let isOne = ranges.count == 1
      let forms = ranges.map { Self.form(of: $0, in: factor, mayBeValue: isOne, by: &random) }
      if !isStrict, ranges.count == 1, random.happens(8) { return .not(.not(forms[0])) }
      return forms.count == 1 ? forms[0] : .anyOf(forms)
    }
  }

  private static func form(
    ofEntries entries: [Int64],
    of factor: Factor,
    mayNegate: Bool,
    by random: inout SplitMix64
  ) -> Test.Form {
    let others = (factor.domain.least...factor.domain.most).filter { !entries.contains($0) }
    let isRun = entries.last.map { $0 - entries[0] + 1 } == Int64(entries.count)
    if factor.type.isOrdered, isRun, entries.count > 1, random.happens(50) {
      return .interval(
        Interval(lower: .including(entries[0]), upper: .including(entries.last ?? 0))
      )
    }
    return mayNegate && !others.isEmpty && random.happens(25)
      ? .not(.values(others)) : .values(entries)
  }

  private static func form(
    of range: ClosedRange<Int64>,
    in factor: Factor,
    mayBeValue: Bool,
    by random: inout SplitMix64
  ) -> Test.Form {
    let (least, most) = (range.lowerBound, range.upperBound)
    if least == most, mayBeValue, random.happens(60) { return .values([least]) }
    var lower: Interval.End =
      least > .min + 1 && random.happens(30) ? .excluding(least - 1) : .including(least)
    var upper: Interval.End =
      most < .max - 1 && random.happens(50) ? .excluding(most + 1) : .including(most)
    if least == factor.domain.least, random.happens(80) || least == .min + 1 { lower = .unbounded }
    if most == factor.domain.most, random.happens(80) || most == .max - 1 { upper = .unbounded }
    // In words an open end holds for what has happened alone.
    if factor.type == .event, most == Int64(Day.notHappened.number) { upper = .including(most) }
    return .interval(Interval(lower: lower, upper: upper))
  }
}
