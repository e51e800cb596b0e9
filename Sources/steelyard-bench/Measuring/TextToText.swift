import SteelyardArtifact
import SteelyardCases
import SteelyardText

/// Answers cases from JSON text to JSON text, as a server would.
struct TextToText: ~Copyable {
  private var answerer: CaseAnswerer
  private var output: [UInt8] = []
  /// How many cases went the long way.
  private(set) var longCount = 0

  init(_ catalog: CompiledCatalog) throws {
    guard let index = NameIndex(catalog) else { throw BenchError("a name has two numbers") }
    answerer = CaseAnswerer(
      catalog: catalog,
      index: index,
      allowsUnknown: true,
      language: .chinese
    )
  }

  /// Answers one line; how many bytes the answer has.
  mutating func answer(_ lines: CaseLines, _ index: Int) -> Int {
    output.removeAll(keepingCapacity: true)
    let bytes = lines.buffer.bytes
    if !answerer.answerPlainly(lines.ranges[index], of: bytes, to: &output) {
      longCount += 1
      let text = bytes.bytes.extracting(lines.ranges[index])
      guard answerer.answerCarefully(text, to: &output).isEmpty else { return 0 }
    }
    return output.count
  }
}
