import Foundation

/// Where the files of one workload stand.
struct WorkFolder: Sendable {
  let path: String

  /// The rules, split over many files.
  var rules: String { path + "/rules" }
  /// The compiled catalogue.
  var catalog: String { path + "/catalog.steelyard" }
  /// The cases, one JSON text to a line, and as a table.
  var lines: String { path + "/cases.jsonl" }
  var table: String { path + "/cases.csv" }
  /// The right answers, in the order of the cases.
  var answers: String { path + "/answers.csv" }
  /// The powers as a table of their boxes, for engines that want one.
  var boxes: String { path + "/boxes.csv" }

  /// Makes the folder and the one for rules, which is emptied of what an earlier run left.
  func prepare() throws {
    let manager = FileManager.default
    if manager.fileExists(atPath: rules) { try manager.removeItem(atPath: rules) }
    try manager.createDirectory(atPath: rules, withIntermediateDirectories: true)
  }
}
