import ArgumentParser
import Steelyard

/// Where a report goes: standard output, or a file that is written whole.
enum ReportFile {
  /// Writes a report under a path, or to standard output where the path is `-`.
  ///
  /// An existing file is replaced.
  static func write(_ text: String, to path: String) throws {
    guard path != "-" else {
      Console.write(text)
      return
    }
    do throws(FileBytes.Trouble) {
      if FileBytes.exists(path) {
        try FileBytes.replace(path, with: Array(text.utf8))
      } else {
        try FileBytes.create(path, Array(text.utf8))
      }
    } catch {
      Console.remark("steelyard: \(error.path): \(error.reason)")
      throw ExitCode(ExitStatus.trouble.rawValue)
    }
  }
}
