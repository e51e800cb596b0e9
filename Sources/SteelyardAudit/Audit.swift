package import SteelyardArtifact
package import SteelyardCases
package import SteelyardEvaluator

/// Weighs any number of cases: every row is weighed or set aside with a reason, and none is lost.
public struct Audit: Sendable {
  private let options: AuditOptions
  private let reader: CaseReader
  private let assess: @Sendable (CaseFile) -> Assessment
  private let assessJoint: @Sendable (JointCase) -> JointAssessment
  private let powers: AuditPowers
  /// The catalogue, where rows that are written plainly may go the short way.
  private let catalog: CompiledCatalog?

  /// Makes an audit from what it needs of a catalogue.
  package init(
    options: AuditOptions,
    reader: CaseReader,
    powers: AuditPowers,
    catalog: CompiledCatalog? = nil,
    assess: @escaping @Sendable (CaseFile) -> Assessment,
    assessJoint: (@Sendable (JointCase) -> JointAssessment)? = nil
  ) {
    self.options = options
    self.reader = reader
    self.powers = powers
    self.catalog = catalog
    self.assess = assess
    self.assessJoint = assessJoint ?? { JointAssessment(apart: $0, by: assess) }
  }

  /// Weighs the cases of a file, and writes what was found and what was set aside, both as JSON Lines in the order of the
  /// file; `-` is standard input or output.
  ///
  /// Results appear under their names when all is done. On any error nothing is left behind.
  public func run(
    input: String,
    findings: String,
    rejects: String,
    hooks: AuditHooks = AuditHooks()
  ) async throws(AuditError) -> AuditSummary {
    if options.encoding == .gb18030, !GB18030Decoder.isAvailable {
      throw .encodingUnavailable(.gb18030)
    }
    try FileIdentity.requireDifferent(input: input, findings: findings, rejects: rejects)
    let buffers = BufferPool()
    var chunks = try ChunkReader(
      path: input,
      sizes: ChunkReader.Sizes(chunk: options.chunkSize, longestRow: options.longestRow),
      buffers: buffers
    )
    let setting = try setting(&chunks, buffers)
    var run = AuditRun(
      reader: chunks,
      findings: try OutputFile(path: findings),
      rejects: try OutputFile(path: rejects),
      workers: options.workers,
      hooks: hooks,
      buffers: buffers,
      builder: SummaryBuilder(powerCount: powers.count)
    )
    let failure = await withTaskGroup(of: ChunkResult.self) { group -> AuditError? in
      do throws(AuditError) {
        try run.begin(with: setting.findings.heading)
        try await run.carryOut({ ChunkWeigher.weigh($0, setting) }, in: &group)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
    return run.builder.summary(listedPowers: options.listedPowers, powerID: powers.id)
  }
}

extension Audit {
  /// Weighs the cases of a file on the calling thread and writes nothing; for counting what that takes.
  package func weigh(input: String) throws(AuditError) -> AuditCounts {
    let buffers = BufferPool()
    var chunks = try ChunkReader(
      path: input,
      sizes: ChunkReader.Sizes(chunk: options.chunkSize, longestRow: options.longestRow),
      buffers: buffers
    )
    let setting = try setting(&chunks, buffers)
    var counts = AuditCounts()
    while let chunk = try chunks.next() {
      var result = ChunkWeigher.weigh(chunk, setting)
      counts += result.tally.counts
      buffers.give(result.takeFindings())
    }
    return counts
  }
}

extension Audit {
  /// What all chunks have in common; for a table its first row is read.
  private func setting(
    _ chunks: inout ChunkReader,
    _ buffers: BufferPool
  ) throws(AuditError) -> WeighingSetting {
    let form = try form(&chunks)
    return WeighingSetting(
      options: options,
      form: form,
      reader: reader,
      findings: FindingWriter(options),
      plain: plainPlan(form),
      buffers: buffers,
      assess: assess,
      assessJoint: assessJoint,
      powerNumber: powers.number
    )
  }

  private func plainPlan(_ form: WeighingSetting.Form) -> PlainPlan? {
    guard let catalog, let index = NameIndex(catalog) else { return nil }
    let header: PlainHeader? =
      switch form {
      case .lines: nil
      case .table(let delimiter, let header):
        PlainHeader(header, delimiter: delimiter, in: catalog, index: index)
      }
    return PlainPlan(
      writer: PlainFindingWriter(catalog),
      index: index,
      header: header,
      writesTable: options.detail == .outcome,
      fullAnswers: options.detail == .full ? options.language : nil
    )
  }

  private func form(_ chunks: inout ChunkReader) throws(AuditError) -> WeighingSetting.Form {
    switch options.form {
    case .jsonLines: return .lines
    case .table(let delimiter, let encoding, let names):
      let (row, found) = try chunks.takeHeader(delimiter: delimiter)
      guard let header = CSVHeaderRow(row, encoding: encoding, delimiter: found) else {
        throw .badHeader([row.hasText ? .unreadableHeader(encoding) : .emptyTable])
      }
      do throws(CSVHeaderError) {
        return .table(
          found,
          try CSVHeader(
            headings: header.headings,
            names: names,
            allowsUnknown: options.allowsUnknown
          )
        )
      } catch {
        throw .badHeader(error.faults)
      }
    }
  }
}
