import Glibc

/// The environment of the process; only the tool reads it.
enum Environment {
  /// The value of a variable, or a default where it is not set.
  static subscript(_ name: String, default fallback: String) -> String {
    guard let value = unsafe getenv(name) else { return fallback }
    return unsafe String(cString: value)
  }
}
