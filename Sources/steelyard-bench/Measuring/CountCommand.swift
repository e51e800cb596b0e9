import ArgumentParser
import CAllocations
import SteelyardArtifact
import SteelyardAudit
import SteelyardCases
import SteelyardEvaluator

/// `steelyard-bench count`: the same work again and again, for tools that count instructions; allocations it counts itself.
struct CountCommand: ParsableCommand {
  /// What is done in each round.
  enum Work: String, ExpressibleByArgument, CaseIterable {
    /// Looks up the power of every case and weighs it.
    case weighing
    /// Audits the cases as lines of JSON, on this thread.
    case lines
    /// Audits the cases as a table, on this thread.
    case table
    /// Audits the cases as lines of JSON and writes their outcomes only, on this thread.
    case outcomes
    /// Opens the catalogue.
    case opening
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "count",
      abstract: "does the same work again and again, for tools that count instructions",
      discussion:
        "example: valgrind --tool=callgrind steelyard-bench count work --what lines --rounds 3"
    )
  }

  @Argument(help: "the folder of the workload, with its catalogue compiled")
  var folder: String

  @Option(help: "what is done")
  var what: Work

  @Option(help: "how often")
  var rounds = 1

  func run() throws {
    let folder = WorkFolder(path: folder)
    let catalog = try CompiledCatalog(path: folder.catalog)
    var sample = BoundSample.empty
    if what == .weighing {
      sample = try BoundSample(CaseLines(path: folder.lines, most: .max), catalog)
    }
    var weighing = Weighing()
    let taken = allocations_count()
    for _ in 0..<rounds {
      switch what {
      case .weighing:
        for index in sample.indices {
          sample.weigh(index, by: catalog, into: &weighing)
        }
      case .opening: _ = try CompiledCatalog(path: folder.catalog)
      case .lines: try audit(folder.lines, .jsonLines, .brief, catalog)
      case .outcomes: try audit(folder.lines, .jsonLines, .outcome, catalog)
      case .table:
        let form = AuditOptions.Form.table(delimiter: .comma, encoding: .utf8, names: [:])
        try audit(folder.table, form, .brief, catalog)
      }
    }
    BenchOutput.result("allocations \(allocations_count() - taken)")
  }

  private func audit(
    _ path: String,
    _ form: AuditOptions.Form,
    _ detail: AuditOptions.Detail,
    _ catalog: CompiledCatalog
  ) throws {
    let options = AuditOptions(form: form, detail: detail, allowsUnknown: true, workers: 1)
    let counts = try Audit(catalog: catalog, options: options).weigh(input: path)
    guard counts.setAside == 0 else { throw BenchError("rows were set aside") }
  }
}
