public import SteelyardDiagnostics

/// One value of a document.
///
/// Every scalar is text; the rule schema gives it a type.
public struct Node: Sendable {
  /// What a value is.
  public enum Kind: UInt8, Sendable {
    /// A text.
    case scalar
    /// A list.
    case sequence
    /// Keys with their values, in the order they were written; no key occurs twice.
    case mapping
  }

  /// A key with its value.
  public struct Entry: Sendable {
    /// The key, always a scalar.
    public let key: Node
    /// What stands under it.
    public let value: Node
  }

  /// The document the node belongs to.
  public let document: Document
  /// Its row in the arena.
  let index: Int32

  /// What the node is.
  public var kind: Kind {
    switch row.form {
    case .plain, .quoted, .foldedPlain, .foldedQuoted, .block: .scalar
    case .sequence: .sequence
    case .mapping: .mapping
    }
  }

  /// The text of a scalar; empty for lists and maps.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The bytes of a scalar's text; empty for lists and maps.
  public var utf8: ArraySlice<UInt8> {
    let row = row
    switch row.form {
    case .plain, .quoted: return document.bytes[row.contents]
    case .foldedPlain, .foldedQuoted, .block: return document.aside[row.contents]
    case .sequence, .mapping: return []
    }
  }

  /// Whether a scalar stands in quotation marks.
  public var isQuoted: Bool { row.form == .quoted || row.form == .foldedQuoted }

  /// Whether a scalar is a `|` or `>` text.
  public var isBlock: Bool { row.form == .block }

  /// How many items a list or entries a map has; zero for scalars.
  public var count: Int {
    switch row.form {
    case .plain, .quoted, .foldedPlain, .foldedQuoted, .block: 0
    case .sequence: row.count
    case .mapping: row.count / 2
    }
  }

  /// The items of a list; empty for anything else.
  public var items: NodeList {
    NodeList(document: document, children: row.form == .sequence ? row.contents : 0..<0)
  }

  /// The entries of a map in the order they were written; empty for anything else.
  public var entries: EntryList {
    EntryList(document: document, children: row.form == .mapping ? row.contents : 0..<0)
  }

  /// The value under a key of a map.
  ///
  /// This looks at one key after the other; maps that are large are gone through by ``entries``.
  public subscript(key: String) -> Node? {
    entries.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  /// Where the node stands, with its quotation marks or brackets.
  public var span: SourceSpan { document.span(of: row.span) }

  /// The bytes the node takes up, which are found without counting lines.
  package var range: Range<Int> { row.span }

  /// Where a run of a scalar's text stands; the whole span where the text is not written as it reads.
  ///
  /// The range counts the bytes of ``text`` from zero.
  public func span(ofUTF8 range: Range<Int>) -> SourceSpan {
    let row = row
    guard row.form == .plain || row.form == .quoted else { return span }
    let run = range.clamped(to: 0..<row.count)
    return document.span(
      of: row.contents.lowerBound + run.lowerBound..<row.contents.lowerBound + run.upperBound
    )
  }

  private var row: Row { document.rows[Int(index)] }
}
