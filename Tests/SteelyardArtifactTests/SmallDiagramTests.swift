import SteelyardArtifact
import SteelyardCompiler
import SteelyardModel
import TestSupport
import Testing

/// A catalogue of many small powers.
private func compiled(seed: UInt64) throws -> CompiledCatalog {
  var size = CatalogSize()
  (size.volumes, size.powers, size.standards) = (2...3, 4...8, 0...2)
  var generator = CatalogGenerator(seed: seed, size: size)
  return try CompiledCatalog(bytes: CompiledCatalog.bytes(of: generator.makeCatalog()))
}

/// The end of a diagram by its nodes.
private func end(of root: UInt32, _ tables: Tables, _ value: (Int, UInt8) -> Int64) -> UInt32 {
  var target = root
  while target & NodeRow.leafFlag == 0 {
    let node = tables.node(target)
    target = node.target(node.run(of: value(Int(node.slot), node.probe)))
  }
  return target
}

/// All thresholds below a root.
private func thresholds(below root: UInt32, _ tables: Tables) -> Set<Int64> {
  guard root & NodeRow.leafFlag == 0 else { return [] }
  let node = tables.node(root)
  var found = Set((0..<node.thresholdCount).map { node.threshold($0) })
  for run in 0...node.thresholdCount {
    found.formUnion(thresholds(below: node.target(run), tables))
  }
  return found
}

@Test(arguments: 1...60 as ClosedRange<UInt64>)
func `a small diagram leads where its nodes lead, on every threshold and beside it`(
  seed: UInt64
) throws {
  let catalog = try compiled(seed: seed)
  let tables = catalog.tables
  var random = SplitMix64(seed: seed)
  for power in 0..<catalog.powerCount {
    let small = tables.smallDiagram(ofPower: power)
    guard small.isThere else { continue }
    let root = tables.standards[tables.heads[power].firstStandard].root
    let values = thresholds(below: root, tables).flatMap { [$0 - 1, $0, $0 + 1] } + [.min, .max]
    for _ in 0..<60 {
      let facts = (0..<64).map { _ in values[random.count(0...(values.count - 1))] }
      let expected = end(of: root, tables) { slot, _ in facts[slot] }
      #expect(small.end { slot, _ in facts[slot] } == expected, "seed \(seed)")
    }
  }
}

@Test
func `small diagrams are made where they fit, and only there`() throws {
  var (small, large) = (0, 0)
  for seed in UInt64(1)...60 {
    let catalog = try compiled(seed: seed)
    for power in 0..<catalog.powerCount {
      let head = catalog.tables.heads[power]
      guard head.standardCount > 0 else { continue }
      let isNode = catalog.tables.standards[head.firstStandard].root & NodeRow.leafFlag == 0
      if catalog.tables.smallDiagram(ofPower: power).isThere {
        #expect(isNode)
        small += 1
      } else if isNode {
        large += 1
      }
    }
  }
  #expect(small > 50)
  #expect(large > 5)
}

/// The small diagram of one node that asks for one threshold.
private func bytes(probe: UInt8, threshold: Int64) -> [UInt8] {
  var row = NodeRow()
  (row.slot, row.probe) = (63, probe)
  let words = row.words(thresholds: [threshold], targets: [.leaf(0), .emptyLeaf])
  return unsafe words.withUnsafeBytes { unsafe SmallDiagram.bytes(of: 0, in: Section($0)) }
}

/// Thresholds, and how many bytes a diagram that asks for one takes.
private let sizes: [(threshold: Int64, count: Int)] = [
  (127, 5), (-128, 5), (128, 6), (-129, 6), (32_767, 6), (-32_768, 6), (32_768, 8), (-32_769, 8),
  (2_147_483_647, 8), (-2_147_483_648, 8), (2_147_483_648, 0), (.min, 0),
]

@Test(arguments: sizes)
func `thresholds in one byte, in two, in four and in more`(threshold: Int64, count: Int) {
  #expect(bytes(probe: NodeRow.value, threshold: threshold).count == count)
}

@Test
func `only a probe for an entry of a set takes a byte more`() {
  #expect(bytes(probe: NodeRow.isUnknown, threshold: 1).count == 5)
  for entry in [UInt8(0), 63] { #expect(bytes(probe: entry, threshold: 1).count == 6) }
}

@Test
func `changing the targets of a node changes nothing else`() {
  for count in 1...5 {
    let thresholds = (0..<count).map(Int64.init)
    var row = NodeRow()
    (row.slot, row.probe) = (3, 64)
    let targets = (0...count).map { UInt32.leaf($0) }
    var words = row.words(thresholds: thresholds, targets: targets)
    #expect(words.count == NodeRow.wordCount(thresholds: count))
    NodeRow.changeTargets(of: &words) { $0 + 10 }
    #expect(words == row.words(thresholds: thresholds, targets: targets.map { $0 + 10 }))
  }
}
