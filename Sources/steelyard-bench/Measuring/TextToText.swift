import SteelyardArtifact
import SteelyardCases
import SteelyardEvaluator
import SteelyardText

/// Answers cases from JSON text to JSON text, as a server would.
struct TextToText {
  private let catalog: CompiledCatalog
  private let reader: CaseReader
  private let writer = AnswerWriter(language: .chinese)

  init(_ catalog: CompiledCatalog) {
    self.catalog = catalog
    reader = CaseReader(catalog: catalog, allowsUnknown: true)
  }

  /// Answers one line; how many bytes the answer has.
  func answer(_ lines: CaseLines, _ index: Int) -> Int {
    let reading = reader.read(json: lines.buffer.bytes.bytes.extracting(lines.ranges[index]))
    return reading.cases.reduce(0) { count, file in
      let receipt = Receipt(for: file, catalog: catalog, engine: Receipt.engineVersion)
      return count + writer.json(catalog.assess(file), receipt: receipt).utf8.count
    }
  }
}
