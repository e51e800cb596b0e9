import SteelyardCompiler
import SteelyardModel
import Testing

/// A small generator of random numbers that always gives the same ones for a seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A number factor, one with a branch of its own for unknown, a choice, and a set of choices.
private let catalog: Catalog = {
  var catalog = Catalog()
  let small = Interval(lower: .including(0), upper: .including(9))
  catalog.factors = [
    Factor(name: "面积", type: .days, domain: small),
    Factor(name: "价值", type: .money, domain: small, unknown: .branch),
    Factor(
      name: "情节",
      type: .choice(["轻", "中", "重"], isOrdered: true),
      domain: Interval(lower: .including(0), upper: .including(2))
    ),
    Factor(
      name: "材料",
      type: .choices(["甲", "乙", "丙"]),
      domain: Interval(lower: .including(0), upper: .including(7)),
      unknown: .branch
    ),
  ]
  return catalog
}()

private let factors = catalog.factors.indices.map { Ref<Factor>($0) }

private func condition(_ cells: (Int, SteelyardModel.Test.Form)...) -> Condition {
  Condition(
    cells: cells.map {
      Condition.Cell(factor: Ref($0.0), test: SteelyardModel.Test($0.1, text: ""))
    }
  )
}

private func diagram(_ rows: [RegionRow], budget: Int = 10_000) throws -> RegionDiagram {
  let space = RegionSpace(
    factors: factors,
    in: catalog,
    orderedFor: rows.flatMap(\.when)
  )
  return try RegionDiagram(of: rows, in: space, budget: budget)
}

/// Every point of the four factors.
private let points: [[Int64]] = {
  var points: [[Int64]] = []
  let unknown = RegionSpace.unknown
  for area in Int64(0)...9 {
    for value in Array(Int64(0)...9) + [unknown] {
      for gravity in Int64(0)...2 {
        for papers in Array(Int64(0)...7) + [unknown] {
          points.append([area, value, gravity, papers])
        }
      }
    }
  }
  return points
}()

private func holds(_ condition: Condition, at point: [Int64]) -> Bool {
  condition.cells.allSatisfy { cell in
    let value = point[cell.factor.index]
    return cell.test.form.holds(for: value == RegionSpace.unknown ? nil : value)
  }
}

private func labels(of rows: [RegionRow], at point: [Int64]) -> [Int] {
  let held = rows.filter { row in row.when.isEmpty || row.when.contains { holds($0, at: point) } }
  return Set(held.map(\.label)).sorted()
}

private func form(_ factor: Int, depth: Int, _ random: inout SeededGenerator)
  -> SteelyardModel.Test.Form
{
  let most: Int64 = [9, 9, 2, 7][factor]
  let value = Int64.random(in: 0...most, using: &random)
  switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &random) {
  case 0: return .any
  case 1: return .interval(Interval(lower: .including(value), upper: .unbounded))
  case 2: return .interval(Interval(lower: .unbounded, upper: .excluding(value)))
  case 3: return factor == 1 || factor == 3 ? .unknown : .values([value])
  case 4: return factor == 3 ? .holds(position: Int(value % 3)) : .values([value, most])
  case 5: return .not(form(factor, depth: depth - 1, &random))
  default:
    return .anyOf([
      form(factor, depth: depth - 1, &random), form(factor, depth: depth - 1, &random),
    ])
  }
}

private func randomRows(_ random: inout SeededGenerator) -> [RegionRow] {
  (0..<Int.random(in: 0...4, using: &random)).map { label in
    RegionRow(
      label: label,
      when: (0..<Int.random(in: 0...3, using: &random)).map { _ in
        let tested = (0..<4).filter { _ in Bool.random(using: &random) }
        return Condition(
          cells: tested.map {
            Condition.Cell(
              factor: Ref($0),
              test: SteelyardModel.Test(form($0, depth: 2, &random), text: "")
            )
          }
        )
      }
    )
  }
}

@Test(arguments: 0..<60 as Range<UInt64>)
func `a diagram says at every point which rows hold`(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let rows = randomRows(&random)
  let diagram = try diagram(rows)
  var seen: Set<RegionDiagram.Leaf> = []
  for point in points {
    let leaf = diagram.leaf(at: point)
    seen.insert(leaf)
    #expect(leaf.labels == [labels(of: rows, at: point)], "seed \(seed) at \(point)")
  }
  #expect(seen == Set(diagram.leaves), "seed \(seed)")
}

@Test(arguments: 0..<40 as Range<UInt64>)
func `every leaf has a witness and bounds that are met`(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let diagram = try diagram(randomRows(&random))
  for leaf in diagram.leaves {
    let witness = try #require(diagram.witness(of: leaf))
    #expect(diagram.leaf(at: witness) == leaf, "seed \(seed)")
    let region = points.filter { diagram.leaf(at: $0) == leaf }
    let bounds = diagram.bounds(of: leaf)
    for factor in 0..<3 {
      let known = region.map { $0[factor] }.filter { $0 != RegionSpace.unknown }
      #expect(bounds[factor].least == known.min(), "seed \(seed)")
      #expect(bounds[factor].most == known.max(), "seed \(seed)")
      #expect(bounds[factor].includesUnknown == region.contains { $0[factor] == .min })
      guard let most = bounds[factor].most else { continue }
      #expect(diagram.witness(of: leaf, fixing: [factor: most])?[factor] == most)
    }
  }
}

@Test(arguments: 0..<40 as Range<UInt64>)
func `a product says what holds in both`(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let (first, second) = (randomRows(&random), randomRows(&random))
  let space = RegionSpace(
    factors: factors,
    in: catalog,
    orderedFor: (first + second).flatMap(\.when)
  )
  let clauses = try RegionDiagram(of: first, in: space)
  let bands = try RegionDiagram(of: second, in: space)
  let product = try clauses.product(with: bands)
  for point in points {
    let expected = [labels(of: first, at: point), labels(of: second, at: point)]
    #expect(product.leaf(at: point).labels == expected, "seed \(seed) at \(point)")
  }
}

@Test
func `a gap and an overlap are leaves with a witness on the threshold`() throws {
  let below = SteelyardModel.Test.Form.interval(Interval(lower: .unbounded, upper: .including(5)))
  let above = SteelyardModel.Test.Form.interval(Interval(lower: .excluding(6), upper: .unbounded))
  let from5 = SteelyardModel.Test.Form.interval(
    Interval(lower: .including(5), upper: .including(5))
  )
  let rows = [
    RegionRow(label: 0, when: [condition((0, below))]),
    RegionRow(label: 1, when: [condition((0, above))]),
    RegionRow(label: 2, when: [condition((0, from5))]),
  ]
  let diagram = try diagram(rows)
  let gap = try #require(diagram.leaves.first { $0.labels == [[]] })
  #expect(diagram.witness(of: gap)?[0] == 6)
  let overlap = try #require(diagram.leaves.first { $0.labels == [[0, 2]] })
  #expect(diagram.witness(of: overlap)?[0] == 5)
}

@Test
func `two tables that mean the same are the same diagram`() throws {
  let whole = [RegionRow(label: 0, when: [])]
  let parts = [
    RegionRow(
      label: 0,
      when: [
        condition((3, .holds(position: 0))), condition((3, .not(.holds(position: 0)))),
        condition((3, .unknown)),
      ]
    )
  ]
  #expect(try diagram(whole).root == diagram(parts).root)
}

@Test
func `a table that is too intricate names its busiest factor`() {
  let rows = (0..<9).map { label in
    RegionRow(label: label, when: [condition((0, .values([Int64(label)])))])
  }
  #expect(throws: RegionError.budgetExceeded(Ref(0))) {
    try diagram(rows, budget: 5)
  }
}

@Test
func `any of twenty grounds stays small`() throws {
  var catalog = Catalog()
  catalog.factors = (0..<20).map {
    let bit = Interval(lower: .including(0), upper: .including(1))
    return Factor(name: "f\($0)", type: .yesNo, domain: bit)
  }
  let rows = (0..<20).map { condition(($0, .values([1]))) }
  let space = RegionSpace(
    factors: (0..<20).map { Ref($0) },
    in: catalog,
    orderedFor: rows
  )
  let diagram = try RegionDiagram(of: [RegionRow(label: 0, when: rows)], in: space)
  #expect(diagram.nodes.count == 20)
}

@Test
func `limits at the ends of 64 bits are kept`() throws {
  var catalog = Catalog()
  catalog.factors = [Factor(name: "n", type: .money, domain: .all, unknown: .branch)]
  let edge = SteelyardModel.Test.Form.interval(
    Interval(lower: .including(.max - 1), upper: .including(.max))
  )
  let low = SteelyardModel.Test.Form.interval(
    Interval(lower: .unbounded, upper: .including(.min + 1))
  )
  let rows = [
    RegionRow(label: 0, when: [condition((0, edge))]),
    RegionRow(label: 1, when: [condition((0, low))]),
  ]
  let space = RegionSpace(factors: [Ref(0)], in: catalog, orderedFor: rows.flatMap(\.when))
  let diagram = try RegionDiagram(of: rows, in: space)
  #expect(diagram.leaf(at: [.max - 1]).labels == [[0]])
  #expect(diagram.leaf(at: [.max - 2]).labels == [[]])
  #expect(diagram.leaf(at: [.min + 1]).labels == [[1]])
  #expect(diagram.leaf(at: [.min]).labels == [[]])
}

@Test(arguments: [[], [0], [1], [3], [0, 2], [1, 3], [0, 1, 2, 3]])
func `a diagram that forgets factors says all that may hold`(_ hidden: [Int]) throws {
  let span = Interval(lower: .including(3), upper: .including(5))
  let rows = [
    RegionRow(label: 0, when: [condition((0, .interval(span)), (3, .holds(position: 1)))]),
    RegionRow(label: 1, when: [condition((1, .unknown)), condition((2, .values([2])))]),
    RegionRow(label: 2, when: [condition((1, .interval(span)), (2, .values([0, 1])))]),
  ]
  let whole = try diagram(rows)
  let forgetful = try whole.forgetting(Set(hidden.map { Ref($0) }))
  var possible: [[Int64]: Set<Int>] = [:]
  func known(_ point: [Int64]) -> [Int64] {
    point.enumerated().map { hidden.contains($0.offset) ? 0 : $0.element }
  }
  for point in points {
    possible[known(point), default: []].formUnion(whole.leaf(at: point).labels[0])
  }
  for point in points {
    let expected = possible[known(point), default: []].sorted()
    #expect(forgetful.leaf(at: point).labels == [expected])
  }
}
