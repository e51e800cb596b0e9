import SteelyardArtifact
import SteelyardCases
import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// The names of a catalogue as they stand in JSON, quotes included, so that no row has to quote them again.
struct QuotedNames: Sendable {
  /// The identifiers of the measures.
  let measures: [[UInt8]]
  /// The units of the measures as members, with the comma before them; empty where there is none.
  let units: [[UInt8]]

  init(_ catalog: CompiledCatalog) {
    measures = catalog.measures.map { Self.quoted($0.id) }
    units = catalog.measures.map { measure in
      measure.unit.code.map { Array(#","unit":""#.utf8) + Array($0.utf8) + [UInt8(ascii: "\"")] }
        ?? []
    }
  }

  /// A text in quotes.
  static func quoted(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(text)
    return writer.bytes
  }
}
