import Foundation
import Steelyard
import SteelyardCompiler

/// The cache of a compilation: a folder beside the output with one file for each record; it may be deleted at any time.
struct CacheFolder: CompilationCache {
  let path: String

  /// The cache beside a file, if it can be made.
  init?(beside output: String) {
    path = output + ".cache"
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      return nil
    }
  }

  func record(_ key: String) -> [UInt8]? {
    do throws(FileBytes.Trouble) {
      return try FileBytes.read(file(key))
    } catch {
      return nil
    }
  }

  func keep(_ record: [UInt8], under key: String) {
    // Without the record the next compilation takes longer, and that is all.
    try? WholeFile.write(record, to: file(key), isDurable: false)
  }

  func forget(allBut keys: Set<String>) {
    let kept = Set(keys.map { $0 + Self.ending })
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    where name.hasSuffix(Self.ending) && !kept.contains(name) {
      try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }
  }

  /// What is remembered of files that were read.
  var files: [UInt8]? {
    do throws(FileBytes.Trouble) {
      return try FileBytes.read("\(path)/files")
    } catch {
      return nil
    }
  }

  /// Keeps what is remembered of files that were read.
  func keep(files record: [UInt8]) {
    try? WholeFile.write(record, to: "\(path)/files", isDurable: false)
  }

  private static let ending = ".record"

  private func file(_ key: String) -> String { "\(path)/\(key)\(Self.ending)" }
}
