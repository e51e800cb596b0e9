import SteelyardCases
import SteelyardEvaluator
import SteelyardText

/// Weighs the rows of one chunk.
struct ChunkWeigher {
  private let setting: WeighingSetting
  private let rejects: RejectWriter
  private(set) var result: ChunkResult

  init(_ setting: WeighingSetting, index: Int) {
    self.setting = setting
    rejects = RejectWriter(language: setting.options.language)
    result = ChunkResult(index: index)
  }

  /// Weighs a whole chunk.
  static func weigh(_ chunk: Chunk, _ setting: WeighingSetting) -> ChunkResult {
    var weigher = ChunkWeigher(setting, index: chunk.index)
    weigher.result.tally.counts.bytes = chunk.size
    switch chunk.content {
    case .rows(let bytes): weigher.weigh(rows: bytes.span, from: chunk.firstLine)
    case .tooLong(let start, let length):
      weigher.setAsideLong(start: start.span, length: length, line: chunk.firstLine)
    }
    return weigher.result
  }

  /// Weighs a row that was read, or sets it aside.
  mutating func take(_ reading: CaseReading, of row: Span<UInt8>, line: Int) {
    guard reading.faults.isEmpty else {
      setAside(row, line: line, faults: reading.faults)
      return
    }
    result.tally.counts.rows += 1
    result.tally.counts.weighed += 1
    for (index, file) in reading.cases.enumerated() {
      let act = reading.acts.last == 0 ? nil : reading.acts[index]
      weigh(file, act: act, line: line)
    }
  }

  /// Sets a row aside with the reasons.
  mutating func setAside(_ row: Span<UInt8>, line: Int, faults: [CaseFault]) {
    result.tally.counts.rows += 1
    result.tally.counts.setAside += 1
    rejects.write(row, line: line, faults: faults, to: &result.rejects)
  }

  /// Counts a blank line.
  mutating func skipBlank() {
    result.tally.counts.blank += 1
  }

  private mutating func setAsideLong(start: Span<UInt8>, length: Int, line: Int) {
    result.tally.counts.rows += 1
    result.tally.counts.setAside += 1
    rejects.write(start: start, length: length, line: line, to: &result.rejects)
  }

  private mutating func weigh(rows bytes: Span<UInt8>, from line: Int) {
    switch setting.form {
    case .lines: weigh(lines: bytes, from: line, setting)
    case .table(let delimiter, let header):
      weigh(table: bytes, from: line, delimiter: delimiter, header: header, setting)
    }
  }

  private mutating func weigh(_ file: CaseFile, act: Int?, line: Int) {
    let assessment = setting.assess(file)
    setting.findings.write(
      assessment,
      of: file,
      act: act,
      line: line,
      to: &result.findings
    )
    result.tally.count(assessment, of: file, power: setting.powerNumber(file.power))
  }
}
