import ArgumentParser
import SteelyardArtifact
import SteelyardAudit
import SteelyardCases

/// `steelyard-bench audit`: one audit from file to file, timed from the moment the catalogue is open.
///
/// Other engines are timed with theirs open; what a process takes to start and to open is measured by itself.
struct AuditCommand: AsyncParsableCommand {
  /// The form of the cases.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case jsonl
    case csv
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit",
      abstract: "audits the cases of a workload with the catalogue open, and says how long it took",
      discussion: "example: steelyard-bench audit work --form csv --detail outcome --jobs 2"
    )
  }

  @Argument(help: "the folder of the workload, with its catalogue compiled")
  var folder: String

  @Option(help: "the form of the cases")
  var form = Form.jsonl

  @Option(
    help: "how much is written about each case: outcome, brief or full",
    transform: { word in
      guard let detail = AuditOptions.Detail(rawValue: word) else {
        throw ValidationError("no such detail: \(word)")
      }
      return detail
    }
  )
  var detail = AuditOptions.Detail.brief

  @Option(help: "how many chunks at once")
  var jobs = 1

  @Option(name: .shortAndLong, help: "where the findings go")
  var output: String

  func run() async throws {
    let folder = WorkFolder(path: folder)
    let start = Machine.now
    let catalog = try CompiledCatalog(path: folder.catalog)
    let opened = Machine.now
    var options = AuditOptions(
      form: form == .jsonl ? .jsonLines : .table(delimiter: .comma, encoding: .utf8, names: [:]),
      detail: detail,
      allowsUnknown: true,
      workers: jobs
    )
    options.listedPowers = 5
    let summary = try await Audit(catalog: catalog, options: options)
      .run(
        input: form == .jsonl ? folder.lines : folder.table,
        findings: output,
        rejects: folder.path + "/rejects.jsonl"
      )
    let end = Machine.now
    guard summary.counts.setAside == 0 else { throw BenchError("rows were set aside") }
    BenchOutput.result(
      #"{"seconds":\#(Double(end - opened) / 1e9),"open":\#(Double(opened - start) / 1e9)}"#
    )
  }
}
