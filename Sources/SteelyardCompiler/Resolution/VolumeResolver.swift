import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax

/// Turns the powers and standards of one volume into drafts; volumes do not wait for each other.
struct VolumeResolver {
  /// What every volume needs to know of all the others.
  struct Surroundings: Sendable {
    let names: NameTable
    /// The factors; nil where one could not be read.
    let factors: [Factor?]
    let measures: [Measure]
    /// The circumstances of the catalog.
    let circumstances: [Circumstance]
    let volumes: [Volume]
  }

  let surroundings: Surroundings
  /// The volume, by its position.
  let position: Int
  var log = DiagnosticLog()
  /// The factors that were used.
  var used: Set<Ref<Factor>> = []
  /// The circumstances that each kind of power brings with it.
  var adopted: [Power.Kind: [Ref<Circumstance>]] = [:]
  private var tests: [TestKey: Test] = [:]

  init(_ surroundings: Surroundings, at position: Int) {
    self.surroundings = surroundings
    self.position = position
  }

  var names: NameTable { surroundings.names }
  var declaration: VolumeDeclaration { names.volumes[position] }
  var volume: Volume { surroundings.volumes[position] }
  var bounds: BoundsConvention { declaration.bounds }

  /// A test as it is written, by which equal ones are read once.
  private struct TestKey: Hashable {
    let factor: Ref<Factor>
    let text: String
    let isQuoted: Bool
  }

  /// The test of a factor a text stands for; equal texts are read once.
  mutating func test(_ node: Node, of factor: Ref<Factor>) -> Test? {
    guard let type = surroundings.factors[factor.index]?.type else { return nil }
    let reading = TestReading(bounds: bounds)
    guard node.kind == .scalar else { return reading.test(node, of: type, log: &log) }
    let key = TestKey(factor: factor, text: node.text, isQuoted: node.isQuoted)
    if let known = tests[key] { return known }
    let test = reading.test(node, of: type, log: &log)
    tests[key] = test
    return test
  }

  /// The rows of a condition, and whether all of them could be read.
  mutating func conditions(
    _ node: Node?,
    in scope: FactorScope
  ) -> (rows: [Condition], isWhole: Bool) {
    guard let node else { return ([], true) }
    var rows: [Condition] = []
    var isWhole = true
    for row in node.itemsOrItself {
      var condition = Condition()
      for entry in row.entries where !entry.key.utf8.elementsEqual("note".utf8) {
        guard let factor = names.factor(entry.key, in: scope, log: &log) else {
          isWhole = false
          continue
        }
        used.insert(factor)
        if let test = test(entry.value, of: factor) {
          condition.cells.append(Condition.Cell(factor: factor, test: test))
        } else {
          isWhole = false
        }
      }
      rows.append(condition)
    }
    return (rows, isWhole)
  }
}
