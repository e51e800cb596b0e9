import SteelyardSyntax

/// Whether two trees say the same: the same texts and items, and the same entries in whatever order.
///
/// Full-width blanks around a bare text do not count.
func isSameTree(_ left: Node, _ right: Node) -> Bool {
  switch (left.kind, right.kind) {
  case (.scalar, .scalar):
    return isSameText(left, right) && isBlank(left) == isBlank(right)
  case (.sequence, .sequence):
    return left.count == right.count && zip(left.items, right.items).allSatisfy(isSameTree)
  case (.mapping, .mapping):
    guard left.count == right.count else { return false }
    var values: [[UInt8]: Node] = [:]
    for entry in right.entries { values[Array(entry.key.utf8)] = entry.value }
    return left.entries.allSatisfy { entry in
      values[Array(entry.key.utf8)].map { isSameTree(entry.value, $0) } == true
    }
  case (.scalar, _), (.sequence, _), (.mapping, _): return false
  }
}

private func isSameText(_ left: Node, _ right: Node) -> Bool {
  if left.utf8.elementsEqual(right.utf8) { return true }
  guard !left.isQuoted, !left.isBlock else { return false }
  return trimmed(left.text).utf8.elementsEqual(right.utf8)
}

private func trimmed(_ text: String) -> String {
  let isBlank: (Character) -> Bool = { $0 == "\u{3000}" || $0 == " " || $0 == "\t" }
  let head = text.drop(while: isBlank)
  return String(String(head.reversed().drop(while: isBlank)).reversed())
}

private func isBlank(_ node: Node) -> Bool { node.utf8.isEmpty && !node.isQuoted }
