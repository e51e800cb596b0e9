/// A text that was read, with the name under which remarks refer to it.
public final class SourceFile: Sendable {
  /// The path as the user wrote it, or a name such as `<stdin>`.
  public let path: String
  /// The bytes of the text, as they were read.
  public var bytes: [UInt8] { read ?? promised?.bytes ?? [] }
  /// The digest of the bytes, where it is known already.
  package let digest: String?
  private let read: [UInt8]?
  private let promised: PromisedBytes?

  /// Makes a source file from its bytes.
  public init(path: String, bytes: [UInt8]) {
    (self.path, read, promised, digest) = (path, bytes, nil, nil)
  }

  /// Makes a source file from its bytes and their digest.
  package init(path: String, bytes: [UInt8], digest: String) {
    (self.path, read, promised, self.digest) = (path, bytes, nil, digest)
  }

  /// Makes a source file that is read when its bytes are asked for.
  ///
  /// - Parameters:
  ///   - path: The path as the user wrote it.
  ///   - digest: The digest that the bytes have as long as the file does not change.
  ///   - promised: Gives the bytes that have the digest, or nil where they are not there any more.
  package init(path: String, digest: String, promised: @escaping @Sendable () -> [UInt8]?) {
    (self.path, read, self.digest) = (path, nil, digest)
    self.promised = PromisedBytes(promised)
  }

  /// Whether the text was asked for and was no longer what was promised; it is then without bytes, and nothing that was made of it
  /// is of use.
  package var isBroken: Bool { promised?.isBroken == true }

  /// Makes a source file from a text.
  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

/// A place in a source file.
public struct SourceLocation: Hashable, Sendable, Comparable {
  /// Bytes before it.
  public var offset: Int
  /// The line, counted from one.
  public var line: Int
  /// The column in characters (Unicode scalars), counted from one.
  public var column: Int

  /// Makes a location.
  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// Orders locations by offset.
  public static func < (left: Self, right: Self) -> Bool { left.offset < right.offset }
}

/// A run of text in a source file; the end is the place after the last character.
public struct SourceSpan: Hashable, Sendable {
  /// Which file, as its position in the list of files that were read together.
  public var file: Int
  /// The first character.
  public var start: SourceLocation
  /// The place after the last character.
  public var end: SourceLocation

  /// Makes a span.
  public init(file: Int, start: SourceLocation, end: SourceLocation) {
    self.file = file
    self.start = start
    self.end = end
  }
}
