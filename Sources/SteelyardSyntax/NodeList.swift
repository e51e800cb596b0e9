/// The items of a list.
public struct NodeList: RandomAccessCollection, Sendable {
  let document: Document
  /// The run of the document's children.
  let children: Range<Int>

  /// Zero.
  public var startIndex: Int { 0 }

  /// The number of items.
  public var endIndex: Int { children.count }

  /// The item at a position.
  public subscript(position: Int) -> Node {
    Node(document: document, index: document.children[children.lowerBound + position])
  }
}
