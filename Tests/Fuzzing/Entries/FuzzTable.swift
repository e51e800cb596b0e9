import Dispatch
import Foundation
import SteelyardAudit
import SteelyardCases
import SteelyardEvaluator
import SteelyardText

private let folder = "/dev/shm/steelyard-fuzz-\(getpid())"

/// What an audit left behind.
private struct Left: Equatable {
  var findings: Data?
  var rejects: Data?
  var cases: Int?
}

/// Any bytes as a table (first byte even) or as JSON Lines (odd): the short way and the long way come to the same, and no
/// row is lost.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTable(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let given = unsafe input(start, count)
  guard let first = given.first else { return 0 }
  var options = AuditOptions(
    form: first & 1 == 0 ? .table(delimiter: nil, encoding: .utf8, names: [:]) : .jsonLines,
    detail: first & 4 == 0 ? .brief : .full,
    allowsUnknown: first & 2 != 0,
    workers: 1
  )
  options.chunkSize = 256
  options.longestRow = 4096
  try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  _ = FileManager.default.createFile(atPath: folder + "/in", contents: Data(given.dropFirst()))
  let short = left(by: options, goesShortWay: true)
  let long = left(by: options, goesShortWay: false)
  claim(short == long, "both ways come to the same")
  return 0
}

/// Audits the input one way, and waits for the end.
private func left(by options: AuditOptions, goesShortWay: Bool) -> Left {
  final class Box: @unchecked Sendable { var cases: Int? }
  let (box, done) = (Box(), DispatchSemaphore(value: 0))
  Task {
    let audit = Audit(catalog: soundCatalog, options: options, goesShortWay: goesShortWay)
    let summary = try? await audit.run(
      input: folder + "/in",
      findings: folder + "/findings",
      rejects: folder + "/rejects"
    )
    box.cases = summary?.counts.cases
    done.signal()
  }
  done.wait()
  defer {
    unsafe unlink(folder + "/findings")
    unsafe unlink(folder + "/rejects")
  }
  return Left(
    findings: FileManager.default.contents(atPath: folder + "/findings"),
    rejects: FileManager.default.contents(atPath: folder + "/rejects"),
    cases: box.cases
  )
}
