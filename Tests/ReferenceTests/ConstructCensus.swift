import Foundation

/// Counts which cases of which enumerations occur in values, however deep.
struct ConstructCensus {
  /// `Amount.Form.share`, and so on.
  private(set) var seen: Set<String> = []
  /// The enumerations of which any case occurred.
  var enumerations: Set<String> {
    Set(seen.map { String($0.prefix(upTo: $0.lastIndex(of: ".") ?? $0.endIndex)) })
  }

  /// Looks through a value.
  mutating func add(_ value: Any) {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .enum {
      let label = mirror.children.first?.label ?? "\(value)"
      seen.insert("\(Self.name(of: type(of: value))).\(label)")
    }
    for child in mirror.children { add(child.value) }
  }

  /// The name without its module and generic arguments.
  private static func name(of type: Any.Type) -> String {
    let full = String(reflecting: type).prefix { $0 != "<" }
    return full.split(separator: ".").dropFirst().joined(separator: ".")
  }
}

/// The enumerations that a module declares, with their cases, as its sources have them.
struct DeclaredConstructs {
  /// Cases by enumeration: `Amount.Form` has `share`.
  private(set) var cases: [String: Set<String>] = [:]

  /// Reads all sources of a module.
  init(ofModule module: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/\(module)")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    for case let file as URL in files?.allObjects ?? [] where file.pathExtension == "swift" {
      read(try String(contentsOf: file, encoding: .utf8))
    }
  }

  /// Follows the types by indentation, which the formatter keeps at two blanks a level.
  private mutating func read(_ source: String) {
    var open: [(indentation: Int, name: String, isEnumeration: Bool)] = []
    for line in source.split(separator: "\n") {
      let text = line.drop { $0 == " " }
      let indentation = line.count - text.count
      if !text.hasPrefix("//") { open.removeAll { $0.indentation >= indentation && text != "}" } }
      if let (name, isEnumeration) = Self.type(in: text) {
        open.append((indentation, name, isEnumeration))
      } else if text.hasPrefix("case "), let type = open.last, type.isEnumeration,
        indentation == type.indentation + 2
      {
        let name = open.map(\.name).joined(separator: ".")
        for label in Self.labels(in: text) { cases[name, default: []].insert(label) }
      }
    }
  }

  private static func type(in text: Substring) -> (String, Bool)? {
    let words = text.split { " :<{".contains($0) }.map(String.init)
    let kinds = ["enum", "struct", "extension", "class", "protocol"]
    guard text.hasSuffix("{") || text.hasSuffix(","),
      let position = words.firstIndex(where: kinds.contains), position < words.count - 1,
      words[..<position].allSatisfy({ $0.allSatisfy(\.isLetter) })
    else { return nil }
    return (words[position + 1], words[position] == "enum")
  }

  private static func labels(in text: Substring) -> [String] {
    var depth = 0
    var labels: [String] = [""]
    for character in text.dropFirst(5) {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "," where depth == 0: labels.append("")
      default: if depth == 0 { labels[labels.count - 1].append(character) }
      }
    }
    return labels.compactMap {
      $0.split { " =".contains($0) }.first.map { String($0.filter { $0 != "`" }) }
    }
  }
}
