import SteelyardCases
import SteelyardEvaluator
import SteelyardText

/// Weighs the rows of one chunk.
struct ChunkWeigher: ~Copyable {
  private let setting: WeighingSetting
  private let rejects: RejectWriter
  var result: ChunkResult

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
    case .rows(let rows):
      let buffer = rows.take()
      // About as much is written about a row as stands in it; growing step by step would copy it all again.
      weigher.result.findings = setting.buffers.take(atLeast: chunk.size + chunk.size / 4)
      weigher.weigh(rows: buffer.bytes, from: chunk.firstLine)
      setting.buffers.give(buffer.given())
    case .tooLong(let start, let length):
      weigher.setAsideLong(start: start.span, length: length, line: chunk.firstLine)
    }
    return weigher.result
  }

  /// Weighs a line the long way.
  mutating func weigh(line row: Span<UInt8>, number: Int) {
    take(setting.reader.read(json: row, firstLine: number), of: row, line: number)
  }

  /// Weighs a row of a table the long way.
  mutating func weigh(
    row text: Span<UInt8>,
    _ fields: [CSVField],
    in bytes: borrowing PaddedBytes,
    _ header: CSVHeader,
    line: Int
  ) {
    let reading = setting.reader.read(row: fields, in: bytes.bytes, header: header, line: line)
    take(reading, of: text, line: line)
  }

  /// Weighs a row that was read, or sets it aside.
  private mutating func take(_ reading: CaseReading, of row: Span<UInt8>, line: Int) {
    guard reading.faults.isEmpty else {
      setAside(row, line: line, faults: reading.faults)
      return
    }
    result.tally.counts.rows += 1
    result.tally.counts.weighed += 1
    if let joint = reading.joint {
      weigh(joint, line: line)
    } else if let file = reading.cases.first {
      weigh(file, line: line)
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

  private mutating func weigh(rows bytes: borrowing PaddedBytes, from line: Int) {
    switch (setting.form, setting.plain) {
    case (.lines, nil): weigh(lines: bytes, from: line, setting)
    case (.lines, let plan?):
      var plain = PlainWeigher(plan, allowsUnknown: setting.options.allowsUnknown)
      weigh(lines: bytes, from: line, setting, &plain)
      plain.finish(&result)
    case (.table(let delimiter, let header), _):
      weigh(table: bytes, from: line, delimiter: delimiter, header: header, setting)
    }
  }

  private mutating func weigh(_ file: CaseFile, line: Int) {
    let assessment = setting.assess(file)
    setting.findings.write(assessment, of: file, line: line, to: &result.findings)
    result.tally.count(assessment, of: file, power: setting.powerNumber(file.power))
  }

  private mutating func weigh(_ joint: JointCase, line: Int) {
    let answer = setting.assessJoint(joint)
    setting.findings.write(answer, line: line, to: &result.findings)
    for part in answer.parts {
      for (file, assessment) in zip(part.files, part.assessments) {
        result.tally.count(assessment, of: file, power: setting.powerNumber(file.power))
      }
    }
  }
}
