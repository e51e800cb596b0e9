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
    let text = node.isBare ? Self.trimmed(written) : written
    let folded = node.isBare && text == written ? BlockText(folding: node) : nil
    self.init(node, saying: text, as: form, block: node.isBlock ? BlockText(node) : folded)
  }

  /// Takes a key from a document.
  init(key node: Node, as form: RuleForm) {
    self.init(node, saying: node.text, as: form, block: nil, isKey: true)
  }

  private init(
    _ node: Node,
    saying text: String,
    as form: RuleForm,
    block: BlockText?,
    isKey: Bool = false
  ) {
    self.text = text
    self.block = block
    isBlank = text.isEmpty && !node.isQuoted && !isKey
    fitness = PlainFitness(of: text)
    staysBare = node.isBare && form.mindsQuotes
    isQuoted =
      fitness == .unfit || text.contains("\t") && !staysBare
      || form.wantsQuotes(around: text, isQuoted: node.isQuoted)
  }

  /// A bare text without the blanks at its ends, unless it would have to go into quotation marks then.
  private static func trimmed(_ text: String) -> String {
    let trimmed = text.trimmingBlanks()
    return PlainFitness(of: trimmed) == .unfit ? text : trimmed
  }
}

extension Scalar {
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

extension Node {
  /// Whether a scalar stands neither in quotation marks nor in a block.
  fileprivate var isBare: Bool { !isQuoted && !isBlock }
}
