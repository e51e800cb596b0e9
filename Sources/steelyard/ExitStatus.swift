/// What the tool's exit status says.
enum ExitStatus: Int32 {
  /// Everything conforms.
  case conforms = 0
  /// There are findings.
  case findings = 1
  /// The input or the rules cannot be used.
  case unusable = 2
  /// Facts are missing.
  case factsMissing = 3
  /// The trouble is ours or the machine's.
  case trouble = 4
}
