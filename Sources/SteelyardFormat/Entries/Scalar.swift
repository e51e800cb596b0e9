import SteelyardSyntax

/// A scalar with the ways in which it may be written.
struct Scalar {
  /// What it says.
  let text: String
  /// Whether nothing is written at all, which is not the same as an empty text.
  let isBlank: Bool
  /// The lines of a text that is written as a block, or that stands on several lines and may be too long for one.
  let block: BlockText?

  private let isQuoted: Bool
  private let fitness: PlainFitness
  /// Whether quotation marks may not be added just because of the place.
  private let staysBare: Bool

  /// Takes a value from a document.
  init(_ node: Node, as form: RuleForm) {
    let written = node.text
    let isBare = !node.isQuoted && !node.isBlock
    let trimmed = isBare ? written.trimmingBlanks() : written
    let isTrimmed = !trimmed.isEmpty && PlainFitness(of: trimmed) != .unfit
    text = isTrimmed ? trimmed : written
    isBlank = written.isEmpty && !node.isQuoted
    fitness = PlainFitness(of: text)
    staysBare = isBare && form.mindsQuotes
    isQuoted = fitness == .unfit || form.wantsQuotes(around: text, isQuoted: node.isQuoted)
    block =
      node.isBlock ? BlockText(node) : isBare && text == written ? BlockText(folding: node) : nil
  }

  /// Takes a key from a document.
  init(key node: Node, as form: RuleForm) {
    text = node.text
    isBlank = false
    block = nil
    fitness = PlainFitness(of: text)
    staysBare = !node.isQuoted && form.mindsQuotes
    isQuoted = fitness == .unfit || form.wantsQuotes(around: text, isQuoted: node.isQuoted)
  }

  /// The scalar on one line, outside brackets and braces.
  var line: String { isBlank ? "" : isQuoted ? quoted : text }

  /// The scalar in brackets or braces; nil where it cannot stand there and mean the same.
  var inBrackets: String? {
    guard !isBlank, block?.isWritten != true else { return nil }
    if isQuoted { return quoted }
    switch fitness {
    case .anywhere: return text
    case .outsideBrackets: return staysBare ? nil : quoted
    case .unfit: return quoted
    }
  }

  private var quoted: String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
