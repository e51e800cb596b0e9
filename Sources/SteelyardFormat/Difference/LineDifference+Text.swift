import SteelyardText

/// The difference as a person reads it.
extension LineDifference {
  /// The lines that stand around a change.
  private static let context = 3

  /// The changed lines with three lines around them, in the manner of `diff -u`; empty where nothing changes.
  func text(path: String) -> String {
    let name = Self.harmless(path)
    var text = ""
    var (oldLine, newLine, next) = (1, 1, 0)
    for stretch in stretches {
      let before = rows[next..<stretch.lowerBound]
      let counts = Self.count(rows[stretch])
      oldLine += before.count
      newLine += before.count
      text += "@@ -\(oldLine),\(counts.old) +\(newLine),\(counts.new) @@\n"
      text += rows[stretch].map(Self.line).joined()
      (oldLine, newLine, next) = (oldLine + counts.old, newLine + counts.new, stretch.upperBound)
    }
    return text.isEmpty ? "" : "--- \(name)\n+++ \(name)\n" + text
  }

  /// The rows around changes; stretches that touch are one.
  private var stretches: [Range<Int>] {
    var stretches: [Range<Int>] = []
    for index in rows.indices where rows[index].change != .kept {
      let around = max(0, index - Self.context)..<min(rows.count, index + Self.context + 1)
      if let last = stretches.last, last.upperBound >= around.lowerBound {
        stretches[stretches.count - 1] = last.lowerBound..<around.upperBound
      } else {
        stretches.append(around)
      }
    }
    return stretches
  }

  private static func count(_ rows: ArraySlice<Row>) -> (old: Int, new: Int) {
    (rows.count { $0.change != .added }, rows.count { $0.change != .removed })
  }

  private static func line(_ row: Row) -> String {
    "\(row.change.rawValue)\(harmless(String(decoding: row.text, as: UTF8.self)))\n"
  }

  /// The text with hidden characters by their names, so that none of them moves the cursor.
  private static func harmless(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "\t" || HiddenCharacter(scalar.value) != nil {
        result += "<\(HiddenCharacter.name(of: scalar.value))>"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
