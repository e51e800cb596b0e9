import SteelyardModel

// Time limits of every sort, several between the same moments among them.

extension CatalogGenerator {
  mutating func makeDeadlines() {
    var found: [Deadline] = []
    for volume in catalog.volumes.indices {
      let isFirst = catalog.volumes.firstIndex { $0.authority == issuer(volume) } == volume
      guard isFirst, random.happens(volume == 0 ? 90 : 40) else { continue }
      for _ in 0..<random.count(1...4) { found.append(makeDeadline(volume)) }
    }
    catalog.deadlines = Array(found.prefix(12))
  }

  private mutating func makeDeadline(_ volume: Int) -> Deadline {
    let isCovered = catalog.calendars.contains { $0.authority.governs(issuer(volume)) }
    let limits = Self.limits.filter { isCovered || !size.isStrict || $0.2.unit != .workingDays }
    let (from, to, length, sort) = random.one(of: limits) ?? Self.limits[0]
    var deadline = Deadline(
      from: from,
      to: to,
      length: length,
      sort: sort,
      kinds: kinds(),
      when: random.happens(60) ? [] : (0..<random.count(1...2)).map { _ in makeRow() },
      basis: provision(),
      authority: issuer(volume)
    )
    if random.happens(20) { deadline.powers = somePowers() }
    if random.happens(35) {
      deadline.excluding = random.some(of: Exclusion.allCases, percent: 40)
    }
    if random.happens(10) { deadline.inForce.from = random.one(of: changes) }
    guard sort != .least else { return deadline }
    if sort != .party, random.happens(40) {
      let unit: Deadline.Unit =
        length.unit == .workingDays ? .workingDays : random.one(.days, .days, .months)
      deadline.extendable = Deadline.Extension(
        length: Deadline.Length(random.count(1...20), unit),
        approver: "负责人",
        ground: "情况复杂"
      )
    }
    if isCovered || !size.isStrict, random.happens(25) { deadline.movesOffHolidays = true }
    return deadline
  }

  private static let limits: [(Moment, Moment, Deadline.Length, Deadline.Sort)] = [
    (.date(.filed), .date(.decided), .init(90, .days), .limit),
    (.date(.filed), .date(.decided), .init(9, .workingDays), .limit),
    (.date(.acted), .date(.filed), .init(2, .years), .limitation),
    (.date(.acted), .date(.filed), .init(30, .months), .limitation),
    (.date(.decided), .date(.served), .init(7, .days), .limit),
    (.date(.decided), .date(.served), .init(7, .workingDays), .limit),
    (.step(.priorNotice), .date(.decided), .init(3, .workingDays), .least),
    (.step(.priorNotice), .date(.decided), .init(4, .days), .least),
    (.step(.hearingOffered), .step(.hearingRequested), .init(5, .workingDays), .party),
    (.step(.hearingNotified), .step(.hearingHeld), .init(7, .workingDays), .least),
  ]
}
