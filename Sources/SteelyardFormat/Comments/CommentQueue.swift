/// The comments of a text that still belong to nothing.
struct CommentQueue {
  private var comments: ArraySlice<Comment>

  init(_ comments: [Comment]) { self.comments = comments[...] }

  /// The next comment, unless it stands behind an offset.
  func next(before limit: Int) -> Comment? {
    comments.first.flatMap { $0.offset < limit ? $0 : nil }
  }

  /// Takes the next comment.
  mutating func take() { comments = comments.dropFirst() }

  /// Takes the comments before an offset.
  mutating func takeAll(before limit: Int) -> [Comment] {
    let taken = comments.prefix { $0.offset < limit }
    comments = comments.dropFirst(taken.count)
    return Array(taken)
  }

  /// Takes the comments before an offset that name the schema of the file.
  mutating func takeSchemaLines(before limit: Int) -> [Comment] {
    let lines = comments.prefix { $0.offset < limit }.filter { SchemaLine.isOne($0.text) }
    comments.removeAll { $0.offset < limit && SchemaLine.isOne($0.text) }
    return lines
  }

  /// Takes the comments before an offset up to the last that an empty line follows or that stands behind a sign.
  mutating func takeHead(before limit: Int) -> [Comment] {
    let before = comments.prefix { $0.offset < limit }
    guard let last = before.lastIndex(where: { $0.precedesGap || !$0.isAlone }) else { return [] }
    comments = comments[(last + 1)...]
    return Array(before[...last])
  }
}
