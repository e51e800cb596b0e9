/// A cache that keeps nothing.
struct NoCache: CompilationCache {
  func record(_ key: String) -> [UInt8]? { nil }
  func keep(_ record: [UInt8], under key: String) {}
  func forget(allBut keys: Set<String>) {}
}
