import SteelyardDiagnostics
import SteelyardSyntax

/// Reads a formatted text again and holds it against what it was made of.
///
/// Rules are law: a formatter that is wrong somewhere must not be able to change them.
enum Proof {
  /// Whether a text has the contents of a tree, and the comments of the document the tree was made of.
  static func holds(of text: String, for tree: CommentedTree, from root: Node) -> Bool {
    let reading = YAMLReader.read(SourceFile(path: "", text: text), file: 0)
    guard let copy = reading.root, reading.diagnostics.isEmpty else { return false }
    let comments = comments(around: root)
    return isSame(tree.root.content, copy)
      && (comments.rest + tree.schemaLines).sorted() == self.comments(around: copy).all.sorted()
  }

  /// The comments of a document, and those that do not name its schema.
  private static func comments(around root: Node) -> (all: [String], rest: [String]) {
    let comments = CommentScanner.comments(around: root)
    let start = root.range.lowerBound
    let rest = comments.filter { $0.offset > start || !SchemaLine.isOne($0.text) }
    return (comments.map(\.text), rest.map(\.text))
  }

  private static func isSame(_ content: Entry.Content, _ node: Node) -> Bool {
    switch content {
    case .scalar(let scalar): isSame(scalar, node)
    case .branch(let branch):
      branch.isList
        ? node.kind == .sequence && isSame(branch.entries, Array(node.items))
        : node.kind == .mapping && isSame(branch.entries, node.entries)
    }
  }

  private static func isSame(_ scalar: Scalar, _ node: Node) -> Bool {
    node.kind == .scalar && node.utf8.elementsEqual(scalar.text.utf8)
      && scalar.isBlank == (node.utf8.isEmpty && !node.isQuoted)
  }

  private static func isSame(_ items: [Entry], _ nodes: [Node]) -> Bool {
    items.count == nodes.count && zip(items, nodes).allSatisfy { isSame($0.content, $1) }
  }

  private static func isSame(_ entries: [Entry], _ nodes: EntryList) -> Bool {
    entries.count == nodes.count
      && zip(entries, nodes).allSatisfy { entry, node in
        entry.key.map { isSame($0, node.key) } == true && isSame(entry.content, node.value)
      }
  }
}
