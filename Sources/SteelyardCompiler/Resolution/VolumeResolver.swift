import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax

/// Turns the powers and standards of one volume into drafts; volumes do not wait for each other.
struct VolumeResolver {
  /// What every volume needs to know of all the others.
  final class Surroundings: Sendable {
    let names: NameTable
    /// The factors; nil where one could not be read.
    let factors: [Factor?]
    let measures: [Measure]
    /// The circumstances of the catalog.
    let circumstances: [Circumstance]
    let volumes: [Volume]
    /// The volumes that have standards for powers of other volumes, by the power.
    let refiners: [Ref<Power>: [Int]]

    init(
      names: NameTable,
      factors: [Factor?],
      measures: [Measure],
      circumstances: [Circumstance],
      volumes: [Volume]
    ) {
      (self.names, self.factors, self.measures) = (names, factors, measures)
      (self.circumstances, self.volumes) = (circumstances, volumes)
      refiners = Self.refiners(in: names)
    }
  }

  let surroundings: Surroundings
  /// The volume, by its position.
  let position: Int
  var log = DiagnosticLog()
  /// The factors that were used.
  var used: Set<Ref<Factor>> = []
  /// The circumstances that each kind of power brings with it.
  var adopted: [Power.Kind: [Ref<Circumstance>]] = [:]
  /// The measures, as amounts of this volume count them.
  let measures: [Measure]
  /// What texts of tests and amounts were read as.
  var readings: TextReadings

  init(_ surroundings: Surroundings, at position: Int, _ readings: TextReadings) {
    self.surroundings = surroundings
    self.position = position
    let currency = surroundings.volumes[position].currency
    measures = surroundings.measures.counted(in: currency)
    self.readings = readings
    self.readings.begin(surroundings.names.volumes[position].bounds)
  }

  var names: NameTable { surroundings.names }
  var declaration: VolumeDeclaration { names.volumes[position] }
  var volume: Volume { surroundings.volumes[position] }
  var bounds: BoundsConvention { declaration.bounds }

  /// The test of a factor a text stands for.
  mutating func test(_ node: Node, of factor: Ref<Factor>) -> Test? {
    guard let type = surroundings.factors[factor.index]?.type else { return nil }
    return readings.test(node, of: factor, type, log: &log)
  }

  /// The provisions a list of citations names; those that are not known are left out.
  mutating func provisions(_ citations: [Node]) -> [Provision] {
    citations.compactMap { readings.provision($0, names, log: &log) }
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
        guard let factor = readings.factor(entry.key, in: scope, names, log: &log) else {
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
