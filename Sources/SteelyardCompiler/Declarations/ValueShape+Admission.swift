import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

extension ValueShape {
  /// Whether a value has this shape; where it has not, that is reported.
  func admits(
    _ value: Node,
    under key: Node,
    in noun: Bilingual,
    log: inout DiagnosticLog
  ) -> Bool {
    guard !value.isBlank else {
      log.reportEmptyValue(under: key)
      return false
    }
    guard admits(value) else {
      log.reportWrongShape(of: value, under: key, expected: self, in: noun)
      return false
    }
    guard case .word(let words) = self, !words.contains(value.text) else { return true }
    log.reportUnknownWord(value, under: key, words: words)
    return false
  }

  private func admits(_ value: Node) -> Bool {
    switch self {
    case .text, .word: value.kind == .scalar
    case .texts: value.kind == .scalar || value.isList(of: .scalar)
    case .list: value.kind == .sequence
    case .textLists: value.isList(of: .scalar) || value.isList(of: .sequence)
    case .map: value.kind == .mapping
    case .maps: value.kind == .mapping || value.isList(of: .mapping)
    case .textOrMap: value.kind != .sequence
    case .any: true
    }
  }

  /// The shape in words.
  var description: Bilingual {
    switch self {
    case .text: Bilingual("文字", "a text")
    case .word: Bilingual("规定的词", "one of the words")
    case .texts: Bilingual("文字或者文字的列表", "a text or a list of texts")
    case .list: Bilingual("列表", "a list")
    case .textLists: Bilingual("文字的列表", "a list of texts")
    case .map: Bilingual("键值表", "a map of keys and values")
    case .maps: Bilingual("键值表或者键值表的列表", "a map or a list of maps")
    case .textOrMap: Bilingual("文字或者键值表", "a text or a map")
    case .any: Bilingual("任何内容", "anything")
    }
  }
}

extension Node {
  fileprivate func isList(of kind: Kind) -> Bool {
    self.kind == .sequence && items.allSatisfy { $0.kind == kind }
  }
}
