import SteelyardDiagnostics
import SteelyardSyntax

/// The tree of a text together with its comments, in canonical order.
struct CommentedTree {
  /// The comments on the file as a whole: those before the first entry that an empty line sets apart.
  let head: [Comment]
  let root: Entry

  /// Gives every comment to the entry it stands before or behind.
  init(_ root: Node) {
    var comments = CommentQueue(CommentScanner.comments(around: root))
    head = comments.takeHead(before: root.range.lowerBound)
    var builder = EntryBuilder(bytes: root.document.source.bytes, comments: comments)
    self.root = builder.root(root)
  }
}
