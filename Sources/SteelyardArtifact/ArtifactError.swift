/// Why a file is not a compiled catalogue that can be used.
public enum ArtifactError: Error, Hashable, Sendable {
  /// The file cannot be opened or mapped; the number is `errno`.
  case unreadable(errno: Int32)
  /// It does not begin like a compiled catalogue.
  case notACatalogue
  /// It was written for another version of the layout.
  case otherVersion(found: UInt32)
  /// It ends before its time.
  case truncated(expected: Int, found: Int)
  /// Its bytes are not those that were written.
  case damaged(at: Int)
}
