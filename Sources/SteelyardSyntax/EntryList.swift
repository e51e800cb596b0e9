/// The entries of a map in the order they were written.
public struct EntryList: RandomAccessCollection, Sendable {
  let document: Document
  /// The run of the document's children: keys and values in turn.
  let children: Range<Int>

  /// Zero.
  public var startIndex: Int { 0 }

  /// The number of entries.
  public var endIndex: Int { children.count / 2 }

  /// The entry at a position.
  public subscript(position: Int) -> Node.Entry {
    let key = children.lowerBound + 2 * position
    return Node.Entry(
      key: Node(document: document, index: document.children[key]),
      value: Node(document: document, index: document.children[key + 1])
    )
  }
}
