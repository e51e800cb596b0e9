import SteelyardArtifact
import SteelyardCases
import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// The names of a catalogue as they stand in JSON, quotes included, so that no row has to quote them again.
struct QuotedNames: Sendable {
  /// All of them, one behind the other, so that reading one counts no references.
  private var letters: [UInt8] = []
  /// Where the identifier and the unit of each measure begin, and the last one ends.
  private var starts: [Int] = [0]

  init(_ catalog: CompiledCatalog) {
    for measure in catalog.measures {
      letters += Self.quoted(measure.id)
      starts.append(letters.count)
      if let unit = measure.unit.code { letters += Array(#","unit":"\#(unit)""#.utf8) }
      starts.append(letters.count)
    }
  }

  /// Writes the identifier of a measure.
  func append(measure: Int, to line: inout LineBuffer) { append(measure * 2, to: &line) }

  /// Writes the unit of a measure as a member with the comma before it; nothing where it has none.
  func append(unitOf measure: Int, to line: inout LineBuffer) { append(measure * 2 + 1, to: &line) }

  @inline(__always)
  private func append(_ name: Int, to line: inout LineBuffer) {
    line.append(letters.span.extracting(starts[name]..<starts[name + 1]))
  }

  /// A text in quotes.
  static func quoted(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(text)
    return writer.bytes
  }
}
