/// What surrounds files that are compiled together.
struct CompilationSetting: Sendable {
  /// Powers of files that are compiled apart, which a wrong name may have meant.
  var powersElsewhere: [String] = []
  /// What was found out about other files.
  var memory = CompilationMemory()
}
