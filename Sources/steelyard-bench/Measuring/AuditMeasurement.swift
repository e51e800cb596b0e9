/// How many cases the tool audits in a second, file to file, and how much memory it holds.
struct AuditMeasurement {
  private(set) var figures: [Figure] = []

  /// Audits every form on one and two threads; throws where an answer differs from the right one.
  init(_ folder: WorkFolder, tool: String, isFull: Bool) throws {
    for (form, input) in [("JSON Lines", folder.lines), ("CSV", folder.table)] {
      for threads in [1, 2] {
        let name =
          "audit \(form)\(isFull ? ", full answers" : ""), \(threads) thread\(threads == 1 ? "" : "s")"
        try measure(name, input, folder, [tool, "\(threads)", isFull ? "full" : "brief"])
      }
    }
  }

  private mutating func measure(
    _ name: String,
    _ input: String,
    _ folder: WorkFolder,
    _ choice: [String]
  ) throws {
    let (findings, rejects) = (folder.path + "/findings.jsonl", folder.path + "/rejects.jsonl")
    var best: ChildProcess?
    for _ in 0..<3 {
      let run = try ChildProcess([
        choice[0], "audit", input, "--catalog", folder.catalog, "--allow-unknown", "-o", findings,
        "--rejects", rejects, "--jobs", choice[1], "--detail", choice[2],
      ])
      guard [0, 1, 3].contains(run.status) else {
        throw BenchError("audit ended with \(run.status)")
      }
      best = best.map { $0.wall <= run.wall ? $0 : run } ?? run
    }
    let comparison = try Comparison(findings: findings, answers: folder.answers)
    guard comparison.isFlawless, Machine.size(of: rejects) == 0 else {
      throw BenchError("\(name): \(comparison.differences.count) answers differ; no figure")
    }
    guard let best else { return }
    figures.append(.rate(name, comparison.count, in: best.wall))
    figures.append(.memory(name + ", peak", kilobytes: best.peakMemory))
  }
}
