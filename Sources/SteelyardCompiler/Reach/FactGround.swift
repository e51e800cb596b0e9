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
  private let searches: FactSearches
  private let memory: FactMemory?

  init(
    _ diagram: RegionDiagram,
    on days: Period,
    of daysOfStandard: Period?,
    searching searches: FactSearches
  ) {
    self.diagram = diagram
    self.days = days
    self.daysOfStandard = daysOfStandard
    self.searches = searches
    network = searches.network(behind: diagram.space.factors, on: days)
    memory = network.map { _ in FactMemory() }
  }

  /// The day of an example that names none.
  var firstDay: Day { searches.firstDay(under: daysOfStandard) }

  /// Looks for facts in a region; nil where every factor is stated, and facts need not be looked for.
  ///
  /// What was found without a condition is found again without looking.
  func finding(
    of leaf: RegionDiagram.Leaf,
    where condition: FactCondition? = nil
  ) -> FactFinding? {
    guard let network, let memory else { return nil }
    if condition == nil, let known = memory[leaf] { return known }
    let found = searches.run(
      FactSearch(network, for: leaf, of: diagram, where: condition, preferring: firstDay)
    )
    if condition == nil { memory[leaf] = found }
    return found
  }

  /// What can be told of some regions at once; nothing where every factor is stated.
  func survey(of leaves: [RegionDiagram.Leaf]) -> FactSurvey {
    var survey = FactSurvey()
    guard network != nil else { return survey }
    for leaf in leaves {
      switch finding(of: leaf) {
      case .found: survey.reached.insert(leaf)
      case .impossible: survey.absent.insert(leaf)
      case .undecided(let factor): survey.doubts[leaf] = FactDoubt(factor: factor)
      case nil: continue
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
  /// Those of which that could not be told.
  var doubts: [RegionDiagram.Leaf: FactDoubt] = [:]
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
