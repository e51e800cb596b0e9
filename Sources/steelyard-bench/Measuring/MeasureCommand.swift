import ArgumentParser

/// `steelyard-bench measure`: every figure of one workload, printed only where every answer is right.
struct MeasureCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "measure",
      abstract: "compiles, opens, assesses and audits a workload, and says how long it took",
      discussion: "example: steelyard-bench measure work --tool .build/release/steelyard"
    )
  }

  @Argument(help: "the folder of the workload")
  var folder: String

  @Option(help: "the tool to measure")
  var tool = ".build/release/steelyard"

  @Option(help: "how many single assessments to time")
  var single = 20_000

  @Flag(help: "measure the catalogue that is there instead of compiling the rules again")
  var keepCatalog = false

  @Flag(help: "leave the audits out")
  var noAudit = false

  @Flag(help: "print the figures as JSON")
  var json = false

  func run() throws {
    let folder = WorkFolder(path: folder)
    var figures: [Figure] = []
    if !keepCatalog { figures += try compile(folder) }
    figures.append(
      .memory("size of the compiled catalogue", kilobytes: Machine.size(of: folder.catalog) / 1_024)
    )
    figures += try SingleMeasurement(folder, count: single).figures
    figures.append(try process(folder))
    if !noAudit {
      figures += try AuditMeasurement(folder, tool: tool, isFull: false).figures
      figures += try AuditMeasurement(folder, tool: tool, isFull: true).figures
    }
    BenchOutput.result(json ? figures.json : figures.table)
  }

  private func compile(_ folder: WorkFolder) throws -> [Figure] {
    let run = try ChildProcess([tool, "compile", folder.rules, "-o", folder.catalog])
    guard run.status == 0 else { throw BenchError("compile ended with \(run.status)") }
    return [
      .time("compile", run.wall), .time("compile, processor", run.processor),
      .memory("compile, peak", kilobytes: run.peakMemory),
    ]
  }

  /// From the start of a process to its answer, the median of many.
  private func process(_ folder: WorkFolder) throws -> Figure {
    let path = folder.path + "/one.json"
    let lines = try CaseLines(path: folder.lines, most: 1)
    let file = try BufferedFile(path: path)
    for line in lines.ranges.indices { try file.write(line: lines.text(of: line)) }
    try file.close()
    let times = try (0..<21).map { _ in
      let run = try ChildProcess([
        tool, "assess", path, "--catalog", folder.catalog, "--allow-unknown", "--format", "json",
      ])
      guard [0, 1, 3].contains(run.status) else {
        throw BenchError("assess ended with \(run.status)")
      }
      return run.wall
    }
    return .time("process start to answer", Samples(times).quantile(500))
  }
}
