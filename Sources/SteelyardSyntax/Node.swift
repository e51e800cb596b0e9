public import SteelyardDiagnostics

/// A YAML text as a tree in one arena: nodes are rows of an array, and texts are runs of bytes.
public final class Document: Sendable {
  /// The text it was read from.
  public let source: SourceFile

  /// Makes an empty document.
  init(source: SourceFile) {
    self.source = source
  }
}

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

  /// The document the node belongs to.
  public let document: Document
  /// Its row in the arena.
  let index: Int32
}
