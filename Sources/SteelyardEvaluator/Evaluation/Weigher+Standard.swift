import SteelyardArtifact
import SteelyardModel

// Steps 1, 2 and 7: the day whose law applies, whose standard, and the circumstances.

extension Weigher {
  /// The version of the statute on the day whose law is weighed by, if the power exists on it.
  func version(
    of statute: StatuteRow,
    for bound: inout BoundCase,
    _ result: inout Weighing
  ) -> VersionRow? {
    guard bound.dates[Dates.acted] != BoundCase.noDay else {
      result.isActedMissing = true
      return nil
    }
    let day = lawDay(&bound)
    guard statute.from <= day, day <= statute.to else {
      result.report(.notInForce)
      return nil
    }
    let versions = tables.versions
    var place = Int(statute.firstVersion) + Int(statute.versionCount) - 1
    while versions[place].firstDay > day, place > Int(statute.firstVersion) { place -= 1 }
    result.version = place
    return versions[place]
  }

  /// The standard of the authority itself, else of the nearest one above it, else none.
  func chooseStandard(
    of head: borrowing PowerHeadRow,
    for bound: inout BoundCase,
    _ result: inout Weighing
  ) {
    let day = lawDay(&bound)
    let first = Int(head.firstStandard)
    var best = -1
    var issuer: UInt32 = Layout.absent
    for place in first..<first + Int(head.standardCount) {
      let grading = tables.gradings[tables.grading(of: place, of: head)]
      guard grading.from <= day, day <= grading.to else { continue }
      if bound.region == Layout.absent {
        if issuer == Layout.absent {
          (issuer, result.standard, result.choice) = (grading.authority, place, .onlyOne)
        } else if issuer != grading.authority {
          (result.standard, result.choice) = (nil, .authorityMissing)
        }
      } else if let rank = rank(of: grading.authority, for: &bound), rank > best {
        (best, result.standard, issuer) = (rank, place, grading.authority)
      }
    }
    if let standard = result.standard {
      result.grading = tables.grading(of: standard, of: head)
    }
    if bound.region == Layout.absent {
      result.isAuthorityMissing = result.choice == .authorityMissing
    } else if result.standard != nil {
      result.choice = isOwn(issuer, of: &bound) ? .own : .nearestAbove
    }
  }

  /// How near an authority stands above that of the case, or nil where it does not govern it.
  func rank(of authority: UInt32, for bound: inout BoundCase) -> Int? {
    let row = tables.authorities[authority]
    let isGovernment = isEmpty(row.department)
    let isSame = row.department == bound.department
    guard isGovernment || isSame else { return nil }
    guard Self.governs(row.region, bound.region) else { return nil }
    return Int(Authority.level(of: row.region).rawValue) * 2 + (isGovernment ? 0 : 1)
  }

  private func isOwn(_ authority: UInt32, of bound: inout BoundCase) -> Bool {
    let row = tables.authorities[authority]
    guard row.region == bound.region else { return false }
    return row.department == bound.department
  }

  private func isEmpty(_ text: UInt32) -> Bool {
    tables.textStarts[Int(text)] == tables.textStarts[Int(text) + 1]
  }

  private static func governs(_ upper: UInt32, _ lower: UInt32) -> Bool {
    var place: UInt32? = lower
    while let region = place {
      if region == upper { return true }
      place = Authority.parent(of: region)
    }
    return false
  }

  /// What the circumstances that count do; every other claim is a finding.
  func weighCircumstances(
    _ bound: inout BoundCase,
    _ statute: StatuteRow,
    _ result: inout Weighing
  ) {
    for claim in 0..<min(bound.strangeClaims, Limit.circumstances) {
      result.report(.circumstanceNotApplicable, UInt16(claim))
    }
    var rest = bound.circumstances
    while rest != 0 {
      let position = rest.trailingZeroBitCount
      rest &= rest - 1
      let place = tables.words[Int(statute.firstCircumstance) + position]
      let row = tables.circumstances[place]
      result.effects.add(row.effect, isDuty: row.isDuty != 0)
    }
    if bound.isSpared { result.effects.isExempt = true }
  }
}

/// The positions of the dates of a case.
enum Dates {
  static let acted = 0
  static let decided = 2
}

extension Weighing.Effects {
  /// Adds what one circumstance does.
  fileprivate mutating func add(_ effect: UInt8, isDuty: Bool) {
    switch Circumstance.Effect(rawValue: effect) {
    case .exempt: isExempt = true
    case .mayExempt: mayBeExempt = true
    case .mitigate:
      (isMitigated, isLight) = (true, true)
      if isDuty { mustMitigate = true }
    case .lightenOrMitigate:
      (isMitigated, isLight) = (true, true)
      if isDuty { mustLighten = true }
    case .lighten:
      isLight = true
      if isDuty { mustLighten = true }
    case .aggravate: isHeavy = true
    case .timing, nil: break
    }
  }
}
