import SteelyardArtifact
import SteelyardDiagnostics
import SteelyardText

extension CompiledGroup {
  /// Reads a record of some files.
  init?(_ bytes: [UInt8], key: String, files: [Int]) {
    guard var reader = RecordReader(bytes, key: key), reader.number() == files.count else {
      return nil
    }
    parts = []
    for _ in files {
      guard let volume = LoweredShare(&reader), let factors = LoweredShare(&reader),
        let powers = LoweredShare(&reader), volume.volumes.count == 1
      else { return nil }
      parts.append(Part(volume: volume, factors: factors, powers: powers))
    }
    guard let count = reader.number(), count >= 0 else { return nil }
    diagnostics = []
    for _ in 0..<count {
      guard let diagnostic = Diagnostic(&reader),
        let moved = diagnostic.renumbered({ files.indices.contains($0) ? files[$0] : nil })
      else { return nil }
      diagnostics.append(moved)
    }
    guard reader.isAtEnd else { return nil }
  }

  /// The record under a key; nil where a remark points to a file outside, which may change without this group.
  func record(key: String, files: [Int]) -> [UInt8]? {
    var writer = RecordWriter(key: key)
    writer.append(parts.count)
    for part in parts {
      part.volume.append(to: &writer)
      part.factors.append(to: &writer)
      part.powers.append(to: &writer)
    }
    writer.append(diagnostics.count)
    for diagnostic in diagnostics {
      guard let own = diagnostic.renumbered({ files.firstIndex(of: $0) }) else { return nil }
      own.append(to: &writer)
    }
    return writer.sealed()
  }
}

extension LoweredShare {
  fileprivate init?(_ reader: inout RecordReader) {
    self.init()
    guard reader.read(&text), reader.read(&textStarts), reader.read(&words),
      reader.read(&factorLists), reader.read(&textLists), reader.read(&provisionLists),
      reader.read(&inputLists), reader.read(&numbers), reader.read(&nodes),
      reader.read(&conditions), reader.read(&conditionTexts),
      reader.read(&versions), reader.read(&clauses), reader.read(&gradings), reader.read(&bands),
      reader.read(&terms), reader.read(&amounts), reader.read(&derivations),
      reader.read(&provisions), reader.read(&authorities), reader.read(&notes),
      reader.read(&powers), reader.read(&standards), reader.read(&volumes), reader.read(&factors),
      isWithinBounds
    else { return nil }
  }

  /// Whether texts and runs lie within their bytes and rows.
  private var isWithinBounds: Bool {
    textStarts.first == 0 && Int(textStarts.last ?? 1) == text.count
      && zip(textStarts, textStarts.dropFirst()).allSatisfy(<=)
  }

  fileprivate func append(to writer: inout RecordWriter) {
    writer.append(text)
    writer.append(textStarts)
    writer.append(words)
    writer.append(factorLists)
    writer.append(textLists)
    writer.append(provisionLists)
    writer.append(inputLists)
    writer.append(numbers)
    writer.append(nodes)
    writer.append(conditions)
    writer.append(conditionTexts)
    writer.append(versions)
    writer.append(clauses)
    writer.append(gradings)
    writer.append(bands)
    writer.append(terms)
    writer.append(amounts)
    writer.append(derivations)
    writer.append(provisions)
    writer.append(authorities)
    writer.append(notes)
    writer.append(powers)
    writer.append(standards)
    writer.append(volumes)
    writer.append(factors)
  }
}

extension Diagnostic {
  /// The same with other numbers for the files; nil where a file has none.
  func renumbered(_ number: (Int) -> Int?) -> Diagnostic? {
    var moved = self
    guard let file = number(span.file) else { return nil }
    moved.span.file = file
    for index in moved.notes.indices {
      guard let old = moved.notes[index].span?.file else { continue }
      guard let file = number(old) else { return nil }
      moved.notes[index].span?.file = file
    }
    return moved
  }

  fileprivate init?(_ reader: inout RecordReader) {
    guard let code = reader.text(),
      let severity = reader.text().flatMap(Severity.init(rawValue:)),
      let message = Bilingual(&reader), let span = SourceSpan(&reader),
      let noteCount = reader.number(), noteCount >= 0
    else { return nil }
    self.init(code: code, severity: severity, message: message, span: span)
    for _ in 0..<noteCount {
      guard let message = Bilingual(&reader), let isPlaced = reader.number() else { return nil }
      var note = Note(message)
      if isPlaced == 1 {
        guard let span = SourceSpan(&reader) else { return nil }
        note.span = span
      }
      notes.append(note)
    }
    guard let helpCount = reader.number(), helpCount >= 0 else { return nil }
    for _ in 0..<helpCount {
      guard let help = Bilingual(&reader) else { return nil }
      self.help.append(help)
    }
  }

  fileprivate func append(to writer: inout RecordWriter) {
    writer.append(code)
    writer.append(severity.rawValue)
    message.append(to: &writer)
    span.append(to: &writer)
    writer.append(notes.count)
    for note in notes {
      note.message.append(to: &writer)
      writer.append(note.span == nil ? 0 : 1)
      note.span?.append(to: &writer)
    }
    writer.append(help.count)
    for help in help { help.append(to: &writer) }
  }
}

extension Bilingual {
  fileprivate init?(_ reader: inout RecordReader) {
    guard let chinese = reader.text(), let english = reader.text() else { return nil }
    self.init(chinese, english)
  }

  fileprivate func append(to writer: inout RecordWriter) {
    writer.append(chinese)
    writer.append(english)
  }
}

extension SourceSpan {
  fileprivate init?(_ reader: inout RecordReader) {
    guard let numbers: [Int] = reader.rows(), numbers.count == 7 else { return nil }
    self.init(
      file: numbers[0],
      start: SourceLocation(offset: numbers[1], line: numbers[2], column: numbers[3]),
      end: SourceLocation(offset: numbers[4], line: numbers[5], column: numbers[6])
    )
  }

  fileprivate func append(to writer: inout RecordWriter) {
    writer.append([
      file, start.offset, start.line, start.column, end.offset, end.line, end.column,
    ])
  }
}

extension RecordWriter {
  fileprivate mutating func append<Row>(_ runs: Runs<Row>) {
    append(runs.rows)
    append(runs.starts)
  }
}

extension RecordReader {
  fileprivate mutating func read<Row: BitwiseCopyable>(_ rows: inout [Row]) -> Bool {
    guard let found: [Row] = self.rows() else { return false }
    rows = found
    return true
  }

  fileprivate mutating func read<Row>(_ runs: inout Runs<Row>) -> Bool {
    read(&runs.rows) && read(&runs.starts)
  }
}
