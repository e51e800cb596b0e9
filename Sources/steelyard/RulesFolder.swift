import Foundation
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardSyntax

/// The rules files below a folder, or a single file, in the order of their paths.
enum RulesFolder {
  /// Reads every `.yaml` and `.yml` file; hidden files and tables of cases (`.cases.yaml`) are passed over.
  static func sources(
    at path: String,
    remembering files: RememberedFiles? = nil
  ) throws(FileBytes.Trouble) -> [SourceFile] {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw FileBytes.Trouble(path: path, reason: say("文件不存在", "no such file or folder"))
    }
    guard isFolder.boolValue else { return [try source(path, files)] }
    let read = paths(below: path).concurrentMap { file in
      Result { () throws(FileBytes.Trouble) in
        // A pipe would be waited for, a device read for ever; a loop of links leads nowhere.
        guard Machine.isRegularFile(file) else {
          throw FileBytes.Trouble(path: file, reason: say("不是普通文件", "not a regular file"))
        }
        return try source(file, files)
      }
    }
    var sources: [SourceFile] = []
    for source in read { sources.append(try source.get()) }
    guard !sources.isEmpty else {
      throw FileBytes.Trouble(
        path: path,
        reason: say("其中没有 .yaml 规则文件", "there is no .yaml rules file in it")
      )
    }
    return sources
  }

  private static func source(
    _ path: String,
    _ files: RememberedFiles?
  ) throws(FileBytes.Trouble) -> SourceFile {
    if let files { return try files.source(path) }
    let bytes = try FileBytes.read(path, limit: YAMLLimits.standard.fileBytes)
    return SourceFile(path: path, bytes: bytes)
  }

  private static func paths(below folder: String) -> [String] {
    let names = FileManager.default.subpaths(atPath: folder) ?? []
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return names.filter(isRules).map { prefix + $0 }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func isRules(_ path: String) -> Bool {
    let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
    let isYAML = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
    return isYAML && !isHidden && !path.hasSuffix(".cases.yaml")
  }
}
