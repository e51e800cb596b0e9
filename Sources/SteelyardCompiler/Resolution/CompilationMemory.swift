import Synchronization

/// What was found out about some files and holds for all others as well.
///
/// Nothing in it depends on who asks first, so that what is compiled with it is what would be compiled without. Each thread takes
/// what it needs, works alone and gives it back.
final class CompilationMemory: Sendable {
  private let spareReadings = Mutex<[TextReadings]>([])

  /// Works with what texts were read as.
  func withReadings<Result>(_ work: (inout TextReadings) -> Result) -> Result {
    var readings = spareReadings.withLock { $0.popLast() } ?? TextReadings()
    let result = work(&readings)
    spareReadings.withLock { $0.append(readings) }
    return result
  }
}

/// What surrounds files that are compiled together.
struct CompilationSetting: Sendable {
  /// Powers of files that are compiled apart, which a wrong name may have meant.
  var powersElsewhere: [String] = []
  /// What was found out about other files.
  var memory = CompilationMemory()
}
