import SteelyardText

/// Writes entries in canonical form, line after line.
struct PageWriter {
  /// The cells of a line that lists and maps may fill.
  private static let width = 120
  /// A key of more characters than YAML looks ahead has a line of its own.
  private static let longestKey = 1000

  /// What was written so far.
  private(set) var text = ""
  /// Whether the first entry of a list or map comes next, or the first line of all.
  private var opensBranch = true
  /// Whether the line has begun with a dash and goes on.
  private var isInLine = false
  private var endsInGap = false

  /// The whole of a tree.
  static func write(_ tree: CommentedTree) -> String {
    var page = Self()
    page.text = tree.schemaLines.map { $0 + "\n" }.joined()
    page.opensBranch = tree.schemaLines.isEmpty
    for comment in tree.head { page.write(comment, at: 0) }
    if tree.head.last?.precedesGap == true { page.gap() }
    page.writeRoot(tree.root)
    return page.text
  }

  private mutating func writeRoot(_ root: Entry) {
    write(root.leading, at: 0)
    if case .branch(let branch) = root.content, !branch.entries.isEmpty {
      write(branch, at: 0)
    } else {
      begin(at: 0)
      write(root, at: 0, behind: 0)
    }
  }

  private mutating func write(_ branch: Branch, at column: Int) {
    let keepsRows = branch.hasLines(within: Self.width - column - 2)
    for (index, entry) in branch.entries.enumerated() {
      if index > 0, branch.isSpaced { gap() }
      if !isInLine { write(leading(of: entry, at: column, keepsRows), at: column) }
      begin(at: column)
      if let key = entry.key {
        write(entry, at: column, behind: write(key, at: column))
      } else {
        writeItem(entry, at: column, keepsRows)
      }
    }
    for comment in branch.tail { write(comment, at: column) }
  }

  /// Writes a key with its colon; returns the cells of the line that are used up.
  private mutating func write(_ key: Scalar, at column: Int) -> Int {
    let name = key.line
    guard name.unicodeScalars.count <= Self.longestKey else {
      text += "? " + name + "\n" + String(repeating: " ", count: column) + ":"
      return column + 1
    }
    text += name + ":"
    return column + DisplayWidth.cells(in: name) + 1
  }

  private mutating func writeItem(_ entry: Entry, at column: Int, _ keepsRows: Bool) {
    text += "-"
    guard let branch = branch(of: entry, at: column, keepsRows) else {
      return write(entry, at: column, behind: column + 1)
    }
    text += " "
    isInLine = true
    write(branch, at: column + 2)
  }

  /// The comments before an entry; where an item goes on behind its dash, also those behind its lists and maps.
  private func leading(of entry: Entry, at column: Int, _ keepsRows: Bool) -> [Comment] {
    guard entry.key == nil, let branch = branch(of: entry, at: column, keepsRows),
      let first = branch.entries.first
    else { return entry.leading }
    let trailing = entry.trailing.map { [$0] } ?? []
    let keepsRows = branch.hasLines(within: Self.width - column - 4)
    return entry.leading + trailing + leading(of: first, at: column + 2, keepsRows)
  }

  /// The list or map of an item; nil where it stands on one line.
  private func branch(of item: Entry, at column: Int, _ keepsRows: Bool) -> Branch? {
    guard case .branch(let branch) = item.content else { return nil }
    if !keepsRows, !branch.isList, !branch.entries.isEmpty { return branch }
    return branch.line(within: Self.width - column - 2) == nil ? branch : nil
  }
}

/// What stands behind a key or a dash.
extension PageWriter {
  private mutating func write(_ entry: Entry, at column: Int, behind used: Int) {
    switch entry.content {
    case .scalar(let scalar): write(scalar, entry.trailing, at: column, behind: used)
    case .branch(let branch):
      if let line = branch.line(within: Self.width - used - 1) {
        text += used > 0 ? " " + line : line
        end(entry.trailing)
      } else if used > 0, let lines = branch.filled(within: Self.width - used - 2) {
        text += " {" + lines.joined(separator: "\n" + String(repeating: " ", count: used + 2))
        end(entry.trailing)
      } else {
        end(entry.trailing)
        opensBranch = true
        write(branch, at: column + 2)
      }
    }
  }

  private mutating func write(
    _ scalar: Scalar,
    _ comment: Comment?,
    at column: Int,
    behind used: Int
  ) {
    let line = scalar.line
    let isLong = used + 1 + DisplayWidth.cells(in: line) > Self.width
    guard let block = scalar.block, block.isWritten || isLong else {
      text += used > 0 && !line.isEmpty ? " " + line : line
      return end(comment)
    }
    text += used > 0 ? " " + block.header : block.header
    end(comment)
    let margin = String(repeating: " ", count: column + 2)
    for line in block.lines { text += line.isEmpty ? "\n" : margin + line + "\n" }
  }
}

/// Lines.
extension PageWriter {
  private mutating func begin(at column: Int) {
    if !isInLine { text += String(repeating: " ", count: column) }
    isInLine = false
    opensBranch = false
    endsInGap = false
  }

  private mutating func end(_ comment: Comment?) {
    if let comment { text += "  " + comment.text }
    text += "\n"
  }

  /// Leaves one line empty, though not where a list or map begins.
  private mutating func gap() {
    if opensBranch || endsInGap { return }
    text += "\n"
    endsInGap = true
  }

  private mutating func write(_ comment: Comment, at column: Int) {
    if comment.followsGap { gap() }
    begin(at: column)
    text += comment.text + "\n"
  }

  /// Writes the comments before an entry.
  private mutating func write(_ comments: [Comment], at column: Int) {
    for comment in comments { write(comment, at: column) }
    if comments.last?.precedesGap == true { gap() }
  }
}
