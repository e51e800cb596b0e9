import SteelyardModel

// Factors that count repetitions.

extension CatalogGenerator {
  /// Makes a factor count, now and then; every number that can be counted lies in its domain.
  mutating func maybeCount(_ factor: inout Factor) {
    guard case .count("次") = factor.type, random.happens(75) else { return }
    let same = random.one(of: Counter.Same.allCases) ?? .power
    var provisions: [Provision] = []
    if same != .power, random.happens(30) {
      for _ in 0..<random.one(1, 1, 2) { provisions.append(provision()) }
    }
    let includesPresent = random.happens(60)
    factor.counter = Counter(
      same: same,
      provisions: provisions,
      window: window(),
      anchor: random.one(.acted, .acted, .decided),
      includesPresent: includesPresent,
      scope: random.one(.subject, .subject, .vehicle, .driver, .place),
      distinct: random.happens(20) ? random.one(of: Counter.Scope.allCases) : nil
    )
    guard size.isStrict || random.happens(90) else { return }
    let least: Int64 = includesPresent && random.happens(50) ? 1 : 0
    factor.domain = Interval(lower: .including(least), upper: .unbounded)
  }

  private mutating func window() -> CountingWindow? {
    guard !random.happens(15) else { return nil }
    let includesLastDay = !random.happens(25)
    return random.happens(70)
      ? CountingWindow(
        length: random.one(1, 6, 12, 24, 12_000_000),
        includesLastDay: includesLastDay
      )
      : CountingWindow(length: random.one(1, 30, 90), unit: .days, includesLastDay: includesLastDay)
  }
}
