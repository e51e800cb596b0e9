import SteelyardText

/// The lines by which two texts differ.
struct LineDifference {
  /// What became of a line.
  enum Change: Character {
    case kept = " "
    case removed = "-"
    case added = "+"
  }

  /// A line of either text.
  struct Row {
    let change: Change
    let text: ArraySlice<UInt8>
  }

  /// The lines of both texts, removed ones before those that replace them.
  let rows: [Row]

  /// Compares two texts line by line.
  init(from old: [UInt8], to new: [UInt8]) {
    let oldLines = Self.lines(of: old)
    let newLines = Self.lines(of: new)
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    let number: (ArraySlice<UInt8>) -> Int = { line in
      let next = numbers.count
      numbers[line, default: next] += 0
      return numbers[line] ?? next
    }
    let alignment = LineAlignment(oldLines.map(number), newLines.map(number))
    rows = alignment.steps.map { step in
      switch step {
      case .kept(_, let line): Row(change: .kept, text: newLines[line])
      case .removed(let line): Row(change: .removed, text: oldLines[line])
      case .added(let line): Row(change: .added, text: newLines[line])
      }
    }
  }

  /// The lines of a text; what follows the last line end counts where there is something.
  private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.last?.isEmpty == true ? lines.dropLast() : lines
  }
}
