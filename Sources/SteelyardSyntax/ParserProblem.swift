/// Why libyaml stopped, in its own words.
struct ParserProblem {
  /// What it found or missed.
  let text: String
  /// What it was about to read; empty where it does not say.
  let context: String
  /// The characters before the fault.
  let index: Int
  /// The characters before the beginning of what it was about to read.
  let contextIndex: Int
}
