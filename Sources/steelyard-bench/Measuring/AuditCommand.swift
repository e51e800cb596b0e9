import ArgumentParser
import Dispatch
import SteelyardArtifact
import SteelyardAudit
import SteelyardCases
import Synchronization

/// `steelyard-bench audit`: one audit from file to file, timed from the moment the catalogue is open.
///
/// Other engines are timed with theirs open; what a process takes to start and to open is measured by itself.
struct AuditCommand: ParsableCommand {
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

  /// Waits for the audit on this thread: with a tool that runs on several threads from its first step, the counters of
  /// instructions break down.
  func run() throws {
    let (done, outcome) = (DispatchSemaphore(value: 0), Outcome())
    Task.detached {
      let result: Result<String, any Error>
      do { result = .success(try await measure()) } catch { result = .failure(error) }
      outcome.result.withLock { $0 = result }
      done.signal()
    }
    done.wait()
    guard let result = outcome.result.withLock({ $0 }) else { return }
    BenchOutput.result(try result.get())
  }

  private func measure() async throws -> String {
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
    return #"{"seconds":\#(Double(end - opened) / 1e9),"open":\#(Double(opened - start) / 1e9)}"#
  }

  /// What an audit came to, handed from one thread to another.
  private final class Outcome: Sendable {
    let result = Mutex<Result<String, any Error>?>(nil)
  }
}
