import Foundation
import Steelyard
import SteelyardDiagnostics
import SteelyardReview

/// The tables of cases that stand beside rules, and those that are given.
enum CaseTables {
  /// Reads the tables below a rules folder, or those named like a rules file, and further ones.
  static func sources(beside rules: String, and others: [String]) throws -> [SourceFile] {
    var seen: Set<String> = []
    do throws(FileBytes.Trouble) {
      let all = (paths(beside: rules) + others).filter { path in
        seen.insert(URL(filePath: path).standardizedFileURL.path).inserted
      }
      return try all.map { path throws(FileBytes.Trouble) in
        Trial.table(path: path, bytes: try FileBytes.read(path))
      }
    } catch {
      throw RulesCompilation.unusable(error)
    }
  }

  private static func paths(beside rules: String) -> [String] {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: rules, isDirectory: &isFolder),
      isFolder.boolValue
    else { return paths(besideFile: rules) }
    let names = FileManager.default.subpaths(atPath: rules) ?? []
    let prefix = rules.hasSuffix("/") ? rules : rules + "/"
    return names.filter(isTable).map { prefix + $0 }
  }

  /// `food.yaml` takes `food.cases.yaml` and `food.cases.csv` with it.
  private static func paths(besideFile rules: String) -> [String] {
    let stem = rules.replacing(/\.ya?ml$/, with: "")
    return [stem + ".cases.yaml", stem + ".cases.csv"].filter {
      FileManager.default.fileExists(atPath: $0)
    }
  }

  private static func isTable(_ path: String) -> Bool {
    let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
    return !isHidden && (path.hasSuffix(".cases.yaml") || path.hasSuffix(".cases.csv"))
  }
}
