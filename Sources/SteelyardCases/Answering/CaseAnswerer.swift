package import SteelyardArtifact
import SteelyardEvaluator
package import SteelyardText

/// Answers cases from JSON text to JSON text, one after the other, for one thread.
///
/// A case that is written plainly goes from its bytes to the bytes of the answer; any other goes through ``CaseReader`` and
/// ``AnswerWriter``, which say the same of it.
package struct CaseAnswerer: ~Copyable {
  private let catalog: CompiledCatalog
  private let reader: CaseReader
  private let careful: AnswerWriter
  private var binder: PlainBinder
  private var plain: PlainAnswerWriter
  private var decided = PlainDecisions()
  private var weighing = Weighing()

  /// Makes an answerer.
  package init(
    catalog: CompiledCatalog,
    index: NameIndex,
    allowsUnknown: Bool,
    language: Language
  ) {
    self.catalog = catalog
    reader = CaseReader(catalog: catalog, allowsUnknown: allowsUnknown)
    careful = AnswerWriter(language: language)
    binder = PlainBinder(catalog: catalog, index: index, allowsUnknown: allowsUnknown)
    plain = PlainAnswerWriter(catalog, language: language)
  }

  /// Answers the case file that stands in a range of bytes, which is a line of its own, with a receipt; nothing is added
  /// where it cannot be read, and the faults are given.
  package mutating func answer(
    _ range: Range<Int>,
    of bytes: borrowing PaddedBytes,
    to output: inout [UInt8]
  ) -> [CaseFault] {
    if answerPlainly(range, of: bytes, to: &output) { return [] }
    return answerCarefully(bytes.bytes.extracting(range), to: &output)
  }

  /// Answers a case the short way; false where the long way has to be gone.
  package mutating func answerPlainly(
    _ range: Range<Int>,
    of bytes: borrowing PaddedBytes,
    to output: inout [UInt8]
  ) -> Bool {
    binder.removeAll()
    guard let end = binder.read(json: bytes, from: range.lowerBound), end == range.upperBound else {
      return false
    }
    guard binder.bind(0, in: bytes, decided: &decided) else { return false }
    catalog.weigh(&binder.bound, into: &weighing)
    return plain.write(binder.plain, &binder.bound, &weighing, in: bytes, line: nil, to: &output)
  }

  /// Answers a case the long way.
  package func answerCarefully(_ text: Span<UInt8>, to output: inout [UInt8]) -> [CaseFault] {
    let reading = reader.read(json: text)
    guard reading.faults.isEmpty else { return reading.faults }
    let receipt = reading.cases.first.map {
      Receipt(for: $0, catalog: catalog, engine: Receipt.engineVersion)
    }
    if let joint = reading.joint {
      output += careful.json(catalog.assess(joint), receipt: receipt).utf8
    } else if let file = reading.cases.first {
      output += careful.json(catalog.assess(file), receipt: receipt).utf8
    }
    return []
  }
}
