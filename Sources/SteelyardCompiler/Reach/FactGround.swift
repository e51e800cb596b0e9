import SteelyardModel

/// A division of the facts, with what is computed from them and the days on which it holds.
struct FactGround: Sendable {
  /// The division.
  let diagram: RegionDiagram
  /// What is computed; nil where every factor of the division is stated, so that all its regions can be reached.
  let network: FactNetwork?
  /// The days.
  let days: Period
  /// The days of the standard it belongs to; nil for the clauses of a power.
  let daysOfStandard: Period?

  init(
    _ diagram: RegionDiagram,
    on days: Period,
    of daysOfStandard: Period?,
    in catalog: Catalog
  ) {
    self.diagram = diagram
    self.days = days
    self.daysOfStandard = daysOfStandard
    network = FactNetwork(behind: diagram.space.factors, on: days, in: catalog)
  }

  /// Looks for facts in a region; nil where every factor is stated, and facts need not be looked for.
  func finding(
    of leaf: RegionDiagram.Leaf,
    where condition: FactCondition? = nil,
    preferring day: Day
  ) -> FactFinding? {
    guard let network else { return nil }
    var search = FactSearch(network, for: leaf, of: diagram, where: condition, preferring: day)
    return search.run()
  }

  /// What can be told of some regions at once; nothing where every factor is stated.
  func survey(
    of leaves: [RegionDiagram.Leaf],
    preferring day: @autoclosure () -> Day
  ) -> FactSurvey {
    guard network != nil else { return FactSurvey() }
    let day = day()
    var survey = FactSurvey()
    for leaf in leaves {
      switch finding(of: leaf, preferring: day) {
      case .found: survey.reached.insert(leaf)
      case .impossible: survey.absent.insert(leaf)
      case .undecided, nil: continue
      }
    }
    return survey
  }
}

/// What is known of regions of a division where something is computed.
struct FactSurvey {
  /// Those that some case reaches.
  var reached: Set<RegionDiagram.Leaf> = []
  /// Those that none does.
  var absent: Set<RegionDiagram.Leaf> = []
}

/// What came of looking for facts that can be shown.
enum WitnessFinding {
  /// Facts ready to paste, with the values of all factors.
  case found(Witness, FactPoint)
  /// There are none.
  case impossible
  /// Neither facts were found nor a proof that there are none; the factor made it too intricate.
  case undecided(Ref<Factor>?)
}
