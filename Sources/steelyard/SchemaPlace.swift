import Foundation
import SteelyardCompiler

/// Where the schema of rules files lies: in the folder of a rules file or in one above it.
enum SchemaPlace {
  /// The path that leads from a rules file to its schema; nil where no folder above it has one.
  static func path(from file: String) -> String? {
    let current = FileManager.default.currentDirectoryPath
    let path = file.hasPrefix("/") ? file : current + "/" + file
    var folder = URL(filePath: path).standardizedFileURL
    var way = ""
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      if FileBytes.exists(folder.appending(path: RulesSchema.path).path) {
        return way + RulesSchema.path
      }
      way += "../"
    }
    return nil
  }
}
