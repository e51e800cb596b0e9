import SteelyardArtifact
import SteelyardCases
import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// The pieces of which the lines about findings consist, so that no row has to put them together again.
struct FindingFragments: Sendable {
  /// What is written about a measure, in the order in which the pieces stand.
  enum MeasurePiece: Int {
    /// The beginning of the list of ranges, with the first of them.
    case firstRange
    /// The beginning of another range.
    case nextRange
    /// The unit of a range, and its end.
    case rangeEnd
    /// The beginning of the list of what is decided, with the first of it.
    case firstDecided
    /// The beginning of something else that is decided.
    case nextDecided
    /// The member that names the measure of a remark.
    case ofRemark
    /// The cell of a table that names the measure of a range.
    case cell

    /// How many there are.
    static let count = 7
  }

  private var pieces = Fragments()
  private let firstOutcome: Int
  private let firstOutcomeCell: Int
  private let firstCode: Int
  private let firstRemark: Int
  private let firstMeasure: Int

  init(_ catalog: CompiledCatalog) {
    firstOutcome = pieces.count
    for outcome in Outcome.allCases {
      pieces.add(#","outcome":""#, Array(outcome.rawValue.utf8), #"""#)
    }
    firstOutcomeCell = pieces.count
    for outcome in Outcome.allCases { pieces.add(",", Array(outcome.rawValue.utf8), ",") }
    firstCode = pieces.count
    for code in FindingCode.allCases { pieces.add("", Array(code.rawValue.utf8), ";") }
    firstRemark = pieces.count
    for code in FindingCode.allCases {
      let code = Array(code.rawValue.utf8)
      pieces.add(#"{"code":""#, code, #"","severity":"error""#)
      pieces.add(#"{"code":""#, code, #"","severity":"warning""#)
      pieces.add(#"{"code":""#, code, #"","severity":"advice""#)
      pieces.add(#"{"code":""#, code, #"","severity":"note""#)
    }
    firstMeasure = pieces.count
    for measure in catalog.measures {
      let id = Self.quoted(measure.id)
      pieces.add(#","benchmark":[{"measure":"#, id, #","least":"#)
      pieces.add(#",{"measure":"#, id, #","least":"#)
      let unit = measure.unit.code.map { Array($0.utf8) }
      if let unit { pieces.add(#","unit":""#, unit, #""}"#) } else { pieces.add("}") }
      pieces.add(#","decided":[{"measure":"#, id)
      pieces.add(#",{"measure":"#, id)
      pieces.add(#","measure":"#, id)
      pieces.add(",", OutcomeTable.cell(measure.id), ",")
    }
  }

  /// Writes what a case comes to.
  @inline(__always)
  func append(_ outcome: Outcome, to line: inout LineBuffer) {
    pieces.append(firstOutcome &+ outcome.place, to: &line)
  }

  /// Writes what a case comes to, as a cell of a table between two others.
  @inline(__always)
  func append(cell outcome: Outcome, to line: inout LineBuffer) {
    pieces.append(firstOutcomeCell &+ outcome.place, to: &line)
  }

  /// Writes a code and a semicolon.
  @inline(__always)
  func append(_ code: FindingCode, to line: inout LineBuffer) {
    pieces.append(firstCode &+ code.place, to: &line)
  }

  /// Writes the beginning of a remark.
  @inline(__always)
  func append(_ code: FindingCode, _ severity: Finding.Severity, to line: inout LineBuffer) {
    pieces.append(firstRemark &+ code.place &* 4 &+ severity.place, to: &line)
  }

  /// Writes a piece about a measure.
  @inline(__always)
  func append(_ piece: MeasurePiece, of measure: UInt16, to line: inout LineBuffer) {
    pieces.append(
      firstMeasure &+ Int(measure) &* MeasurePiece.count &+ piece.rawValue,
      to: &line
    )
  }

  /// A text in quotes.
  static func quoted(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(text)
    return writer.bytes
  }
}

extension Finding.Severity {
  /// Its place in the list of severities.
  fileprivate var place: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .advice: 2
    case .note: 3
    }
  }
}
