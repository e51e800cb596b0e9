import SteelyardDiagnostics

/// The checks of a catalog whose names have been resolved.
enum Checks {
  /// Runs all checks.
  static func run(on resolution: Resolution) -> [Diagnostic] {
    []
  }
}
