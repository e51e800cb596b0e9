import SteelyardText

/// Collects what is wrong with one case, so that everything is told at once.
struct FaultLog {
  private struct Entry: Equatable {
    let place: CasePlace
    let message: Bilingual
    let help: [Bilingual]
  }

  private var entries: [Entry] = []

  /// Whether nothing is wrong.
  var isEmpty: Bool { entries.isEmpty }

  /// Notes what is wrong at a place; what several powers of an act have in common is noted once.
  mutating func note(_ message: Bilingual, at place: CasePlace, help: Bilingual? = nil) {
    let entry = Entry(place: place, message: message, help: help.map { [$0] } ?? [])
    if !entries.contains(entry) { entries.append(entry) }
  }

  /// What was noted in a JSON text, by line and column; the text begins on a line of its file.
  func faults(in text: Span<UInt8>, firstLine: Int) -> [CaseFault] {
    var faults: [CaseFault] = []
    for entry in entries {
      let location = text.location(of: entry.place.position)
      faults.append(
        CaseFault(
          path: entry.place.path,
          line: firstLine + location.line,
          column: location.column + 1,
          message: entry.message,
          help: entry.help
        )
      )
    }
    return faults
  }

  /// What was noted in a row of a table, by the number of the field.
  func faults(inRowAt line: Int) -> [CaseFault] {
    entries.map { entry in
      CaseFault(
        path: entry.place.path,
        line: line,
        column: entry.place.position + 1,
        message: entry.message,
        help: entry.help
      )
    }
  }
}

extension Span<UInt8> {
  /// The line and the column of a byte in characters, both counted from zero.
  func location(of offset: Int) -> (line: Int, column: Int) {
    var (line, column) = (0, 0)
    for place in 0..<Swift.min(offset, count) {
      if self[place] == 0x0A {
        (line, column) = (line + 1, 0)
      } else if self[place] & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }
}
