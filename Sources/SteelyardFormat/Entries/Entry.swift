/// One entry of a map or item of a list, with the comments that belong to it.
struct Entry {
  /// The comments before it.
  var leading: [Comment]
  /// Its key; nil for an item and for the root.
  let key: Scalar?
  /// What stands under the key.
  var content: Content
  /// The comment at the end of its line.
  var trailing: Comment?

  /// What may stand under a key.
  enum Content {
    case scalar(Scalar)
    case branch(Branch)
  }

  /// Takes the comments before the first entry inside, which goes on behind the dash of an item.
  mutating func takeLeadingOfFirst() {
    guard case .branch(var branch) = content, !branch.entries.isEmpty else { return }
    leading += branch.entries[0].leading
    branch.entries[0].leading = []
    content = .branch(branch)
  }
}

/// A list or a map with its entries in the order in which they are written.
struct Branch {
  let isList: Bool
  let form: RuleForm
  var entries: [Entry] = []
  /// The comments after the last entry.
  var tail: [Comment] = []

  /// Whether an empty line stands between the entries.
  var isSpaced: Bool { isList ? form.spacesItems : form.spacesEntries }

  /// Whether the entries may stand on one line.
  var mayBeLine: Bool {
    switch form.layout {
    case .line, .filled: true
    case .rows: !isList
    case .spread: false
    }
  }
}
