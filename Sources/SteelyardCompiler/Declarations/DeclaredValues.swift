import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax

extension Period {
  /// Reads `{from: 2022-10-08, to: 2025-12-31}`; nil where nothing is declared or it cannot be read.
  init?(declared node: Node?, log: inout DiagnosticLog) {
    guard let node, let fields = Fields<PeriodKey>(node, log: &log) else { return nil }
    let from = fields[.from].flatMap { Day(declared: $0, log: &log) }
    let to = fields[.to].flatMap { Day(declared: $0, log: &log) }
    if let from, let to, to < from {
      log.reportEmptyPeriod(fields[.to] ?? node, from: from, to: to)
      return nil
    }
    self.init(from: from, to: to)
  }
}

extension Day {
  /// Reads a day in ISO 8601; anything else is reported.
  init?(declared node: Node, log: inout DiagnosticLog) {
    guard node.kind == .scalar, let day = Day(iso: node.text) else {
      log.reportBadDate(node)
      return nil
    }
    self = day
  }
}

extension Authority {
  /// Reads `350200.transport`; anything else is reported.
  init?(declared node: Node?, log: inout DiagnosticLog) {
    guard let node else { return nil }
    guard let authority = Authority(node.text) else {
      log.reportBadAuthority(node)
      return nil
    }
    self = authority
  }
}

extension BoundsConvention {
  /// Reads `{以下: out}`; what cannot be read is reported and set aside.
  init(declared node: Node, log: inout DiagnosticLog) {
    self = .civilCode
    for entry in node.entries where !entry.key.utf8.elementsEqual("note".utf8) {
      guard let word = Word(rawValue: entry.key.text) else {
        log.reportUnknownWord(entry.key, words: Word.allCases.map(\.rawValue))
        continue
      }
      switch entry.value.text {
      case "in": set(word, isIncluded: true)
      case "out": set(word, isIncluded: false)
      default: log.reportUnknownWord(entry.value, words: ["in", "out"])
      }
    }
  }
}
