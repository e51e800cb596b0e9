import SteelyardArtifact
import SteelyardCases
import SteelyardEvaluator
import SteelyardModel

/// Writes what an audit found about cases that are written plainly: the same lines as ``FindingWriter``, without a text made
/// on the way.
struct PlainFindingWriter: Sendable {
  let catalog: CompiledCatalog
  let names: QuotedNames

  init(catalog: CompiledCatalog) {
    self.catalog = catalog
    names = QuotedNames(catalog)
  }

  /// Writes one case.
  func write(
    _ binder: borrowing PlainBinder,
    _ weighing: borrowing Weighing,
    in row: Span<UInt8>,
    line: Int,
    to bytes: inout [UInt8]
  ) {
    bytes.append(ascii: #"{"line":"#)
    bytes.append(decimal: Int64(line))
    append(#","case":""#, binder.plain.number, in: row, to: &bytes)
    append(#","power":""#, binder.plain.power, in: row, to: &bytes)
    append(#","authority":""#, binder.plain.authority, in: row, to: &bytes)
    append(#","officer":""#, binder.plain.officer, in: row, to: &bytes)
    bytes.append(ascii: #","outcome":""#)
    bytes.append(text: weighing.outcome.rawValue)
    bytes.append(UInt8(ascii: "\""))
    appendPlace(of: weighing, to: &bytes)
    appendBenchmark(weighing, to: &bytes)
    if weighing.isIncomplete { appendMissing(binder.bound.power, weighing, to: &bytes) }
    if binder.bound.hasDecision { appendDecision(binder.plain.decided, to: &bytes) }
    appendFindings(weighing, missing: missingCount(weighing), to: &bytes)
    bytes.append(ascii: "}\n")
  }
}

extension PlainFindingWriter {
  private func append(
    _ key: StaticString,
    _ text: PlainText?,
    in row: Span<UInt8>,
    to bytes: inout [UInt8]
  ) {
    guard let text else { return }
    bytes.append(ascii: key)
    bytes.append(row.extracting(text.range))
    bytes.append(UInt8(ascii: "\""))
  }

  private func appendPlace(of weighing: borrowing Weighing, to bytes: inout [UInt8]) {
    if let clause = weighing.clause {
      bytes.append(ascii: #","clause":"#)
      bytes.append(decimal: Int64(clause + 1))
    }
    guard let band = weighing.movedBand else { return }
    bytes.append(ascii: #","band":"#)
    bytes.append(decimal: Int64(band + 1))
    guard let grade = catalog.grade(of: weighing) else { return }
    bytes.append(ascii: #","grade":"#)
    append(quoting: grade, to: &bytes)
  }

  private func appendBenchmark(_ weighing: borrowing Weighing, to bytes: inout [UInt8]) {
    var isFirst = true
    for index in 0..<weighing.partCount where weighing.parts[index].fittingRange.isThere {
      bytes.append(ascii: isFirst ? #","benchmark":[{"measure":"# : #",{"measure":"#)
      isFirst = false
      let measure = Int(weighing.parts[index].measure)
      bytes.append(contentsOf: names.measures[measure])
      bytes.append(ascii: #","least":"#)
      bytes.append(decimal: weighing.parts[index].fittingRange.least)
      if weighing.parts[index].fittingRange.hasMost {
        bytes.append(ascii: #","most":"#)
        bytes.append(decimal: weighing.parts[index].fittingRange.most)
      }
      bytes.append(contentsOf: names.units[measure])
      bytes.append(UInt8(ascii: "}"))
    }
    if !isFirst { bytes.append(UInt8(ascii: "]")) }
  }

  private func appendDecision(_ decided: [BoundCase.Decided], to bytes: inout [UInt8]) {
    bytes.append(ascii: #","decided":["#)
    for index in decided.indices {
      bytes.append(ascii: index == 0 ? #"{"measure":"# : #",{"measure":"#)
      bytes.append(contentsOf: names.measures[Int(decided[index].measure)])
      if decided[index].hasAmount {
        bytes.append(ascii: #","amount":"#)
        bytes.append(decimal: decided[index].amount)
      }
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes a text of the catalogue in quotes.
  func append(quoting reference: UInt32, to bytes: inout [UInt8]) {
    let text = catalog.tables.string(reference)
    let span = text.utf8Span.span
    if span.isPlainInQuotes {
      bytes.append(UInt8(ascii: "\""))
      bytes.append(span)
      bytes.append(UInt8(ascii: "\""))
    } else {
      bytes.append(contentsOf: QuotedNames.quoted(text))
    }
  }
}

extension Span<UInt8> {
  /// Whether JSON writes the text as it stands.
  fileprivate var isPlainInQuotes: Bool {
    for place in indices {
      let byte = self[place]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return false }
    }
    return true
  }
}

extension CompiledCatalog {
  /// The grade of the band that applies, as a text of the catalogue.
  func grade(of weighing: borrowing Weighing) -> UInt32? {
    guard let standard = weighing.standard, let band = weighing.movedBand else { return nil }
    let grading = tables.gradings[tables.standards[standard].grading]
    return tables.bands[Int(grading.firstBand) + band].grade
  }
}
