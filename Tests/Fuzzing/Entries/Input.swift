/// The bytes of one trial, as the fuzzer hands them over.
func input(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  unsafe Array(UnsafeBufferPointer(start: start, count: count))
}

/// Ends the process, so that the fuzzer keeps the input, where something that must hold does not.
func claim(_ holds: Bool, _ what: @autoclosure () -> String) {
  guard !holds else { return }
  print("does not hold:", what())
  fatalError("a claim of the fuzz target does not hold")
}
