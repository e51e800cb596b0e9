import SteelyardEvaluator
import SteelyardModel

// Steps 1 and 2: the day whose law applies, and whose standard.

extension Weighing {
  /// The day whose law is weighed by, if the power exists on it.
  mutating func determineDay() -> Day? {
    guard file.dates[.acted] != nil, let day = lawDay else {
      verdict.missing = [CaseDate.acted.rawValue]
      return nil
    }
    guard power.inForce.contains(day) else {
      report(.notInForce)
      return nil
    }
    return day
  }

  /// The standard of the authority itself, else of the nearest one above it, else none.
  mutating func chooseStandard(on day: Day) {
    let inForce = catalog.standards.filter {
      $0.power == powerReference && $0.inForce.contains(day)
    }
    if let authority = file.authority {
      choose(among: inForce, for: authority)
    } else {
      chooseWithoutAuthority(among: inForce)
    }
    verdict.standard = standard?.id
  }

  private mutating func choose(among inForce: [Standard], for authority: Authority) {
    if let own = inForce.first(where: { $0.authority == authority }) {
      standard = own
      verdict.standardChosen = .own
    } else if let nearest = Self.nearest(to: authority, among: inForce.map(\.authority)) {
      standard = inForce.first { $0.authority == nearest }
      verdict.standardChosen = .nearestAbove
    } else {
      verdict.standardChosen = .none
    }
  }

  private mutating func chooseWithoutAuthority(among inForce: [Standard]) {
    switch Set(inForce.map(\.authority)).count {
    case 0: verdict.standardChosen = .none
    case 1:
      standard = inForce.first
      verdict.standardChosen = .onlyOne
    case _:
      verdict.standardChosen = .authorityMissing
      verdict.missing = ["authority"]
    }
  }

  /// Of the authorities that govern this one, the deepest region, and there a department before its government.
  static func nearest(to authority: Authority, among others: [Authority]) -> Authority? {
    others.filter { $0.governs(authority) }
      .max { ($0.level, $0.department.count) < ($1.level, $1.department.count) }
  }
}
