import SteelyardSyntax

/// Builds entries from nodes, and hands out the comments on the way through the text.
struct EntryBuilder {
  /// Where a value stands in the text.
  private struct Place {
    /// The first byte of what comes after it and what belongs to it.
    var limit: Int
    /// The column of the entries among which it stands.
    var column: Int
    /// Whether it stands between brackets or braces.
    var isFlow: Bool
  }

  private let bytes: [UInt8]
  private var comments: CommentQueue

  init(bytes: [UInt8], comments: CommentQueue) {
    self.bytes = bytes
    self.comments = comments
  }

  /// Builds the root, which takes all comments that are left.
  mutating func root(_ node: Node) -> Entry {
    let place = Place(limit: bytes.count, column: -1, isFlow: false)
    var root = entry([], key: nil, value: node, as: .volume, in: place)
    let rest = comments.takeAll(before: .max)
    guard case .branch(var branch) = root.content, !branch.entries.isEmpty else {
      root.leading += rest
      return root
    }
    branch.tail = (root.trailing.map { [$0] } ?? []) + branch.tail + rest
    return Entry(leading: root.leading, key: nil, content: .branch(branch))
  }

  /// Builds an entry from its value, and takes the comments around the value that belong to the entry.
  private mutating func entry(
    _ leading: [Comment],
    key: Scalar?,
    value node: Node,
    as form: RuleForm,
    in place: Place
  ) -> Entry {
    var trailing: [Comment] = []
    var leading = leading
    let isBranch = node.kind != .scalar && !isFlow(node, in: place)
    let range = node.range
    while let comment = comments.next(before: node.isBlock ? range.upperBound : range.lowerBound) {
      if comment.isAlone, isBranch { break }
      if comment.isAlone { leading.append(comment) } else { trailing.append(comment) }
      comments.take()
    }
    if isBranch, key == nil {
      leading += trailing
      trailing = []
    }
    let content = content(of: node, as: form, in: place, leading: &leading)
    if !isBranch, let comment = comments.next(before: place.limit), isBehind(range, comment) {
      trailing.append(comment)
      comments.take()
    }
    var entry = Entry(leading: leading, key: key, content: content, trailing: trailing.popLast())
    entry.leading += trailing
    if key == nil { entry.takeLeadingOfFirst() }
    return entry
  }

  private mutating func content(
    of node: Node,
    as form: RuleForm,
    in place: Place,
    leading: inout [Comment]
  ) -> Entry.Content {
    guard node.kind != .scalar else { return .scalar(Scalar(node, as: form)) }
    var branch = branch(node, as: form, in: place)
    if branch.entries.isEmpty {
      leading += branch.tail
      branch.tail = []
    }
    return .branch(branch)
  }

  /// Whether a comment stands on the line on which a value ends.
  private func isBehind(_ range: Range<Int>, _ comment: Comment) -> Bool {
    !comment.isAlone && range.upperBound <= comment.offset
      && !bytes[range.upperBound..<comment.offset].contains(0x0A)
  }
}

/// Lists and maps.
extension EntryBuilder {
  private mutating func branch(_ node: Node, as form: RuleForm, in place: Place) -> Branch {
    let isFlow = isFlow(node, in: place)
    let isBracketed = isBracketed(node)
    let inner = Place(
      limit: isBracketed ? node.range.upperBound - 1 : place.limit,
      column: isFlow ? 0 : column(of: node.range.lowerBound),
      isFlow: isFlow
    )
    var branch = Branch(isList: node.kind == .sequence, form: form)
    branch.entries =
      branch.isList ? items(node, as: form, in: inner) : entries(node, as: form, in: inner)
    if isBracketed { branch.tail = comments.takeAll(before: inner.limit) }
    while !isFlow, let comment = comments.next(before: inner.limit),
      comment.column >= inner.column, comment.column > place.column
    {
      branch.tail.append(comment)
      comments.take()
    }
    return branch
  }

  private mutating func items(_ node: Node, as form: RuleForm, in place: Place) -> [Entry] {
    let starts = place.isFlow ? node.items.map(\.range.lowerBound) : dashes(of: node)
    var entries: [Entry] = []
    for (index, item) in node.items.enumerated() {
      let leading = comments.takeAll(before: starts[index])
      var place = place
      if index + 1 < starts.count { place.limit = starts[index + 1] }
      entries.append(entry(leading, key: nil, value: item, as: form, in: place))
    }
    return entries
  }

  private mutating func entries(_ node: Node, as form: RuleForm, in place: Place) -> [Entry] {
    let nodes = node.entries
    let starts = nodes.map(\.key.range.lowerBound)
    var ranked: [(rank: Int, entry: Entry)] = []
    for (index, written) in nodes.enumerated() {
      let leading = comments.takeAll(before: starts[index])
      let (rank, inner) = form.place(of: written.key.text)
      let key = Scalar(key: written.key, as: form.keys)
      var place = place
      if index + 1 < starts.count { place.limit = starts[index + 1] }
      ranked.append((rank, entry(leading, key: key, value: written.value, as: inner, in: place)))
    }
    let order = ranked.indices.sorted { (ranked[$0].rank, $0) < (ranked[$1].rank, $1) }
    return order.map { ranked[$0].entry }
  }

  /// The offsets of the dashes of a list, which the tree does not know.
  private func dashes(of node: Node) -> [Int] {
    var offset = node.range.lowerBound
    var dashes: [Int] = []
    for item in node.items {
      let range = item.range
      var isComment = false
      while offset < range.lowerBound, isComment || bytes[offset] != UInt8(ascii: "-") {
        if bytes[offset] == UInt8(ascii: "#") { isComment = true }
        if bytes[offset] == 0x0A { isComment = false }
        offset += 1
      }
      dashes.append(offset)
      offset = max(offset, range.upperBound)
    }
    return dashes
  }

  private func isBracketed(_ node: Node) -> Bool {
    let start = node.range.lowerBound
    guard node.kind != .scalar, start < bytes.count else { return false }
    return bytes[start] == UInt8(ascii: "[") || bytes[start] == UInt8(ascii: "{")
  }

  private func isFlow(_ node: Node, in place: Place) -> Bool { place.isFlow || isBracketed(node) }

  /// The bytes before an offset on its line.
  private func column(of offset: Int) -> Int {
    offset - (bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
  }
}
