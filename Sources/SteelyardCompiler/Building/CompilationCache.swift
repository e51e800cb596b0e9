/// Where a compilation keeps what it may need again; losing it, or any part of it, costs time and nothing else.
///
/// Records are found by a key that is the digest of everything they depend on, so that an old one is never taken for a new
/// one; what comes back damaged is noticed and made again. Several compilations may use one cache at once.
public protocol CompilationCache: Sendable {
  /// The record under a key, or nil where there is none.
  func record(_ key: String) -> [UInt8]?
  /// Keeps a record under a key; failing to do so is no trouble.
  func keep(_ record: [UInt8], under key: String)
  /// Lets go of all records but those under these keys.
  func forget(allBut keys: Set<String>)
}
