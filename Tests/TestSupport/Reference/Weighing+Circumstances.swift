import SteelyardEvaluator
import SteelyardModel

// Step 7: which circumstances count, and where they move the band.

extension Weighing {
  /// Notes the claims that count; every other claim is a finding.
  mutating func weighCircumstances() {
    let claimed = file.circumstances.map(\.id)
    counted = listed.filter { claimed.contains($0.id) }
    verdict.circumstances = counted.map(\.id)
    for claim in claimed where !listed.contains(where: { $0.id == claim }) {
      report(.circumstanceNotApplicable)
    }
  }

  /// The circumstances of the power that can count in the case.
  var listed: [Circumstance] { power.circumstances.sorted().map { catalog[$0] }.filter(binds) }

  /// Whether whoever listed a circumstance stands above the power's issuer, or above the authority of the case.
  private func binds(_ circumstance: Circumstance) -> Bool {
    circumstance.authority.governs(catalog[power.volume].authority)
      || file.authority.map(circumstance.authority.governs) ?? false
  }

  /// Whether some circumstance has one of these effects.
  private func has(_ effects: Circumstance.Effect...) -> Bool {
    counted.contains { effects.contains($0.effect) }
  }

  var isLight: Bool { has(.lighten, .lightenOrMitigate, .mitigate) }
  var isHeavy: Bool { has(.aggravate) }
  var isMitigated: Bool { has(.mitigate, .lightenOrMitigate) }
  var mayBeExempt: Bool { has(.mayExempt) }
  var isExempt: Bool { has(.exempt) || isSpared }

  /// The band that applies after the move, inside the list.
  func moved(_ band: Int) -> Int {
    guard let standard else { return band }
    let down = isLight ? standard.lighten.places : 0
    let up = isHeavy ? standard.aggravate.places : 0
    return min(max(band - down + up, 0), standard.bands.count - 1)
  }
}

extension Standard.Weight {
  /// How many bands it moves.
  var places: Int {
    switch self {
    case .shift(let places): places
    case .widen, .inBands: 0
    }
  }
}
