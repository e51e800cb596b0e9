import Foundation

/// Where results and remarks go.
enum BenchOutput {
  /// Writes a result to standard output.
  static func result(_ text: String) { send(text, to: .standardOutput) }

  /// Writes a remark to standard error.
  static func remark(_ text: String) { send(text, to: .standardError) }

  private static func send(_ text: String, to handle: FileHandle) {
    handle.write(Data((text + "\n").utf8))
  }
}
