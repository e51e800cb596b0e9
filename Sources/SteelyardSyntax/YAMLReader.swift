public import SteelyardDiagnostics
import SteelyardText

/// Reads the strict subset of YAML in which rules are written.
///
/// One document; no anchors, aliases, tags or merge keys; no key twice. All faults of a text are reported, up to the first
/// that breaks YAML's own grammar. Time and memory grow in proportion to the text, whatever its bytes.
public enum YAMLReader {
  /// Reads a text, which has a number among the files that are read together.
  public static func read(
    _ source: SourceFile,
    file: Int,
    limits: YAMLLimits = .standard
  ) -> YAMLReading {
    guard source.bytes.count <= limits.fileBytes else {
      return refuse(source, file: file, limits: limits)
    }
    let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lines = LineIndex(source.bytes)
    let survey = TextSurvey(source.bytes, from: start, limits: limits)
    var faults = FaultLog(
      file: file,
      bytes: source.bytes,
      lines: lines,
      limit: limits.diagnostics
    )
    guard survey.firstInvalid == nil else {
      faults.reportEncoding(survey)
      return YAMLReading(root: nil, diagnostics: faults.sorted())
    }
    faults.reportCharacters(survey)
    var builder = TreeBuilder(survey: survey, start: start, depth: limits.depth, faults: faults)
    EventParser.read(survey.bytes[start...]) { builder.read(&$0) }
    let document = Document(source: source, file: file, lines: lines, arena: builder.arena)
    return YAMLReading(
      root: builder.root.map { Node(document: document, index: $0) },
      diagnostics: builder.faults.sorted()
    )
  }

  /// Refuses a text that is too large without reading it.
  private static func refuse(_ source: SourceFile, file: Int, limits: YAMLLimits) -> YAMLReading {
    var faults = FaultLog(file: file, bytes: [], lines: LineIndex([]), limit: limits.diagnostics)
    faults.report(
      .tooLarge,
      Bilingual(
        "文件有 \(source.bytes.count) 字节，超过 \(limits.fileBytes) 字节的上限",
        "the file has \(source.bytes.count) bytes, more than the limit of \(limits.fileBytes)"
      ),
      at: 0..<0,
      help: [Bilingual("把规则分成几个文件", "split the rules into several files")]
    )
    return YAMLReading(root: nil, diagnostics: faults.sorted())
  }
}
