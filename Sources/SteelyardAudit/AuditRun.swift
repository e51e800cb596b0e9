import SteelyardEvaluator

/// What became of one chunk: the lines to write, and what was counted.
struct ChunkResult: Sendable {
  let index: Int
  var findings: [UInt8] = []
  var rejects: [UInt8] = []
  var tally = ChunkTally()

  /// The findings, which are forgotten here.
  mutating func takeFindings() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &findings)
    return taken
  }
}

/// One pass over a file: chunks are weighed side by side and written in their order.
///
/// At most ``window`` chunks are under way or waiting to be written, which bounds the memory whatever the file.
struct AuditRun: ~Copyable {
  private var reader: ChunkReader
  private var findings: OutputFile
  private var rejects: OutputFile
  private let window: Int
  private let hooks: AuditHooks
  private let buffers: BufferPool
  private(set) var builder: SummaryBuilder
  /// Results that wait for one before them.
  private var waiting: [Int: ChunkResult] = [:]
  private var nextToWrite = 0
  private var started = 0

  init(
    reader: consuming ChunkReader,
    findings: consuming OutputFile,
    rejects: consuming OutputFile,
    workers: Int,
    hooks: AuditHooks,
    buffers: BufferPool,
    builder: SummaryBuilder
  ) {
    self.reader = reader
    self.findings = findings
    self.rejects = rejects
    window = workers * 2
    self.hooks = hooks
    self.buffers = buffers
    self.builder = builder
  }

  /// Writes what stands before the findings.
  func begin(with heading: [UInt8]) throws(AuditError) { try findings.write(heading) }

  /// Weighs every chunk, then puts the results under their names.
  mutating func carryOut(
    _ weigh: @escaping @Sendable (Chunk) -> ChunkResult,
    in group: inout TaskGroup<ChunkResult>
  ) async throws(AuditError) {
    while let chunk = try reader.next() {
      if hooks.isCancelled() { throw .cancelled }
      while started - nextToWrite >= window {
        guard let result = await group.next() else { break }
        try take(result)
      }
      group.addTask { weigh(chunk) }
      started += 1
    }
    while let result = await group.next() {
      if hooks.isCancelled() { throw .cancelled }
      try take(result)
    }
    guard builder.counts.isBalanced else { throw .rowsLost(builder.counts) }
    try findings.complete()
    try rejects.complete()
  }

  /// Writes a result if it is its turn, and those that waited for it.
  private mutating func take(_ result: ChunkResult) throws(AuditError) {
    waiting[result.index] = result
    while var next = waiting.removeValue(forKey: nextToWrite) {
      try findings.write(next.findings)
      buffers.give(next.takeFindings())
      try rejects.write(next.rejects)
      builder.add(next.tally)
      nextToWrite += 1
      let counts = builder.counts
      hooks.progress(
        AuditProgress(bytes: counts.bytes, rows: counts.rows, setAside: counts.setAside)
      )
    }
  }
}
