import SteelyardModel

/// Looks for a case whose facts lie in a region of a division, by dividing the stated facts until one is found or none is left.
///
/// A part of the facts is given up only where limits prove that nothing in it can lie in the region, so that *impossible* is a proof.
struct FactSearch {
  /// So many parts of the facts are looked at before the question counts as too intricate.
  static let standardBudget = 1_500

  let network: FactNetwork
  let diagram: RegionDiagram
  let goal: Int
  let condition: FactCondition?
  let day: Day
  private var budget: Int
  /// How many parts of the facts were looked at, and how many cases were tried.
  private(set) var steps = 0
  private var found: CaseFacts?
  private let variables: [Int?]

  init(
    _ network: FactNetwork,
    for leaf: RegionDiagram.Leaf,
    of diagram: RegionDiagram,
    where condition: FactCondition?,
    preferring day: Day,
    budget: Int = standardBudget
  ) {
    self.network = network
    self.diagram = diagram
    self.condition = condition
    self.day = day
    self.budget = budget
    goal = diagram.leaves.firstIndex(of: leaf) ?? -1
    variables = diagram.space.variables.map { variable in
      let factor = diagram.space.factors[variable.factor]
      return network.space.variables.firstIndex {
        network.space.factors[$0.factor] == factor && $0.kind == variable.kind
      }
    }
  }

  /// Looks for the facts.
  mutating func run() -> FactFinding {
    guard let start = network.narrowed(network.all) else { return .impossible }
    var open: [FactBox] = []
    let isWhole = collect(from: diagram.root, start, into: &open)
    if let found { return .found(found) }
    guard isWhole else { return .undecided(culprit) }
    for hint in condition?.hints ?? [] {
      for box in open {
        if let facts = facts(in: box, hint) { return .found(facts) }
      }
    }
    let known = open.count
    var next = 0
    while next < open.count {
      let box = open[next]
      next += 1
      steps += 1
      budget -= 1
      guard budget >= 0 else { return .undecided(culprit) }
      if next > known || condition != nil, let facts = facts(in: box, [:]) { return .found(facts) }
      guard !network.contradicts(box, among: diagram.space.factors) else { continue }
      open += parts(of: box)
    }
    return .impossible
  }

  /// The boxes of the ways down to the region, as far as something is left of them; false where there are too many, or facts were found.
  private mutating func collect(
    from target: RegionDiagram.Target,
    _ box: FactBox,
    into boxes: inout [FactBox]
  ) -> Bool {
    steps += 1
    budget -= 1
    guard budget >= 0 else { return false }
    switch target {
    case .leaf(let position):
      guard position == goal, mayHold(box) else { return true }
      boxes.append(box)
      // Where any facts of the region will do, those at hand are taken.
      if condition == nil { found = facts(in: box, [:]) }
      return found == nil
    case .node(let position):
      let node = diagram.nodes[position]
      for (run, below) in node.targets.enumerated() where leads[below] ?? true {
        var part = box
        if let variable = variables[node.variable] {
          let span = SpanSet([diagram.run(run, of: node)])
          guard part.meet(span, at: variable),
            let left = network.narrowed(part, changing: [variable])
          else { continue }
          part = left
        }
        guard collect(from: below, part, into: &boxes) else { return false }
      }
      return true
    }
  }

  /// Which places of the division lead to the region.
  private lazy var leads: [RegionDiagram.Target: Bool] = {
    var leads: [RegionDiagram.Target: Bool] = [:]
    for position in diagram.leaves.indices { leads[.leaf(position)] = position == goal }
    for (position, node) in diagram.nodes.enumerated() {
      leads[.node(position)] = node.targets.contains { leads[$0] ?? false }
    }
    return leads
  }()

  private func mayHold(_ box: FactBox) -> Bool {
    guard let condition else { return true }
    var values: [Ref<Factor>: SpanSet] = [:]
    for factor in condition.factors {
      guard let variable = network.variable(of: factor) else { return true }
      values[factor] = box.known(variable)
    }
    return condition.mayHold(values, box)
  }

  /// The factor that makes the question intricate.
  private var culprit: Ref<Factor>? {
    let factors = (condition?.factors ?? []) + diagram.space.factors
    return factors.first { network.catalog[$0].derivation != nil } ?? diagram.space.busiestFactor
  }
}

// MARK: Trying

extension FactSearch {
  /// Facts of a box that show what is looked for, found by stating one fact after another at an end, in the middle or at an ordinary value.
  private mutating func facts(in box: FactBox, _ hint: FactPoint) -> CaseFacts? {
    steps += 1
    var box = box
    for (factor, value) in hint {
      guard let variable = network.variable(of: factor),
        box.meet(SpanSet(only: value), at: variable)
      else { return nil }
    }
    guard let start = network.narrowed(box), mayHold(start) else { return nil }
    box = start
    if let facts = readyFacts(in: box) { return facts }
    for root in network.roots {
      guard let fixed = fixed(root, in: box) else { return nil }
      box = fixed
    }
    guard let facts = network.facts(in: box, preferring: day), shows(facts) else { return nil }
    return facts
  }

  /// The facts that have the likeliest value each, if they show it.
  private func readyFacts(in box: FactBox) -> CaseFacts? {
    var box = box
    for root in network.roots {
      guard let value = candidates(of: root, in: box).first else { return nil }
      box.spans[root] = SpanSet(only: value)
    }
    guard let facts = network.facts(in: box, preferring: day), shows(facts) else { return nil }
    return facts
  }

  private func fixed(_ root: Int, in box: FactBox) -> FactBox? {
    if box.spans[root].only != nil { return box }
    for value in candidates(of: root, in: box) {
      var part = box
      guard part.meet(SpanSet(only: value), at: root),
        let left = network.narrowed(part, changing: [root]), mayHold(left)
      else { continue }
      return left
    }
    return nil
  }

  /// Values of a fact worth trying: a threshold first where it is tested itself, then an ordinary value, the ends and the middle; *unknown* last.
  private func candidates(of root: Int, in box: FactBox) -> [Int64] {
    let left = box.known(root)
    guard let hull = left.hull else { return [RegionSpace.unknown] }
    var values: [Int64] = []
    if variables.contains(root), let own = network.all.known(root).hull {
      if hull.first > own.first { values.append(hull.first) }
      if hull.last < own.last { values.append(hull.last) }
    }
    let usual = root == network.sliceVariable ? hull.first : usualValue(of: root)
    values.append(min(max(usual, hull.first), hull.last))
    values += (network.thresholds[root] ?? []).filter(hull.contains).prefix(16)
    values.append(hull.first)
    if let middle = hull.parting { values.append(middle) }
    values.append(hull.last)
    var seen: Set<Int64> = []
    values = values.filter { left.contains($0) && seen.insert($0).inserted }
    return box.isPossiblyUnknown(root) ? values + [RegionSpace.unknown] : values
  }

  private func usualValue(of root: Int) -> Int64 {
    switch network.catalog[network.factor(of: root)].type {
    case .money: 1_000_000
    case .date, .event: 19_723
    case .quantity, .percent, .multiple: 100
    case .count, .days, .workingDays, .months, .years: 1
    case .yesNo, .choice, .choices, .text: 0
    }
  }

  private func shows(_ facts: CaseFacts) -> Bool {
    let point = diagram.space.factors.map { facts.values[$0] ?? RegionSpace.unknown }
    guard diagram.leaf(at: point) == diagram.leaves[goal] else { return false }
    guard let condition else { return true }
    var values: FactPoint = [:]
    for factor in condition.factors {
      guard let value = facts.values[factor], value != RegionSpace.unknown else { return false }
      values[factor] = value
    }
    return condition.holds(values)
  }
}

// MARK: Dividing

extension FactSearch {
  /// The parts of a box, without those in which nothing can be found.
  private func parts(of box: FactBox) -> [FactBox] {
    guard let (variable, pieces) = division(of: box) else { return [] }
    return pieces.compactMap { piece in
      var part = box
      guard part.meet(piece, at: variable),
        let left = network.narrowed(part, changing: [variable]), mayHold(left)
      else {
        return nil
      }
      return left
    }
  }

  /// The variable to divide by and its parts: what chooses between rows first, then the widest number; nil where a single case is left.
  private func division(of box: FactBox) -> (variable: Int, pieces: [SpanSet])? {
    if box.spans[network.sliceVariable].only == nil {
      return (network.sliceVariable, box.halves(of: network.sliceVariable))
    }
    for node in network.nodes {
      guard case .choice(_, let addends) = node.rule else { continue }
      for addend in addends {
        for test in addend.filter(box.admits).flatMap(\.tests) {
          let inside = box.spans[test.variable].intersection(test.passes)
          let outside = box.spans[test.variable].subtracting(inside)
          guard !inside.spans.isEmpty, !outside.spans.isEmpty else { continue }
          return (test.variable, [inside, outside])
        }
      }
    }
    let own = (condition?.factors ?? []).compactMap(network.variable)
    let widest = (own + network.roots).max { box.spans[$0].width < box.spans[$1].width }
    guard let widest, box.spans[widest].only == nil else { return nil }
    return (widest, box.halves(of: widest))
  }
}

extension FactBox {
  /// The values of a variable in two parts.
  fileprivate func halves(of variable: Int) -> [SpanSet] {
    let left = spans[variable]
    if isPossiblyUnknown(variable), left.spans.count > 1 || left.only == nil {
      let known = known(variable)
      return known.spans.isEmpty ? [left] : [known, SpanSet(only: RegionSpace.unknown)]
    }
    guard let hull = left.hull, hull.first < hull.last else { return [left] }
    let border = hull.parting ?? hull.first
    let lower = left.intersection(SpanSet([ValueSpan(first: .min, last: border)]))
    return [lower, left.subtracting(lower)]
  }
}

extension SpanSet {
  fileprivate init(only value: Int64) { self.init([ValueSpan(first: value, last: value)]) }

  /// How many halvings lead to a single value, roughly.
  fileprivate var width: Int { hull.map { 64 - $0.length.leadingZeroBitCount } ?? 0 }

  fileprivate func subtracting(_ other: SpanSet) -> SpanSet {
    guard let hull else { return .empty }
    return intersection(other.complement(in: hull))
  }
}

extension ValueSpan {
  /// A value before which about half of the orders of magnitude lie, or half of the values where they are of one size.
  fileprivate var parting: Int64? {
    guard first >= 0, last / 16 > first + 1 else { return length == 0 ? nil : middle ?? first }
    let bits = (64 - first.leadingZeroBitCount + 64 - last.leadingZeroBitCount) / 2
    let border = Int64(1) << Int64(bits)
    return border >= first && border < last ? border : middle ?? first
  }
}
