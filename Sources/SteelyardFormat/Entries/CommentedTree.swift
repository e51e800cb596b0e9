import SteelyardDiagnostics
import SteelyardSyntax

/// The tree of a text together with its comments, in canonical order.
struct CommentedTree {
  /// The first lines of the file, which name its schema.
  let schemaLines: [String]
  /// The comments on the file as a whole: those before the first entry that an empty line sets apart.
  let head: [Comment]
  let root: Entry

  /// Gives every comment to the entry it stands before or behind; a schema takes the place of those the file names.
  init(_ root: Node, schema: String?) {
    var comments = CommentQueue(CommentScanner.comments(around: root))
    let written = comments.takeSchemaLines(before: root.range.lowerBound)
    schemaLines = schema.map { [SchemaLine.naming($0)] } ?? written.map(\.text)
    head = comments.takeHead(before: root.range.lowerBound)
    var builder = EntryBuilder(bytes: root.document.source.bytes, comments: comments)
    self.root = builder.root(root)
  }
}
