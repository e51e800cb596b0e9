import SteelyardArtifact
import SteelyardEvaluator

/// The grades that one chunk has met, by their number among the texts of the catalogue: how they are written, and how many
/// cases came to what under each; of the few there are, each is named once a chunk.
struct PlainGrades {
  /// A place in the list.
  struct Place: BitwiseCopyable {
    fileprivate let index: Int
  }

  private struct Entry {
    let text: UInt32
    var counts = OutcomeCounts()
  }

  /// So many places are found at once, by the last bits of the number.
  private static let width = 64

  private var entries: [Entry] = []
  private var pieces = Fragments()
  private var found: [64 of Int32] = .init(repeating: -1)
  /// All of them by their number.
  private var places: [UInt32: Int] = [:]

  /// The place of the grade of a case, or nil where it has none.
  @inline(__always)
  mutating func place(of weighing: inout Weighing, _ tables: Tables) -> Place? {
    guard weighing.standard != nil, let band = weighing.movedBand else { return nil }
    let grading = tables.gradings[weighing.grading]
    let text = tables.bands[Int(grading.firstBand) + band].grade
    let index = Int(found[Int(text) & (Self.width - 1)])
    if index >= 0, entries[index].text == text { return Place(index: index) }
    return Place(index: search(text, tables))
  }

  /// Counts a case.
  @inline(__always)
  mutating func count(_ outcome: Outcome, at place: Place) {
    entries[place.index].counts[outcome] += 1
  }

  /// Writes a grade as a member.
  @inline(__always)
  func append(_ place: Place, to line: inout LineBuffer) {
    pieces.append(place.index, to: &line)
  }

  /// Adds what was counted to what is counted by name, and forgets it.
  mutating func move(to tally: inout NameTally, _ tables: Tables) {
    for index in entries.indices where entries[index].counts.total > 0 {
      tally.add(tables.string(entries[index].text).utf8Span.span, entries[index].counts)
      entries[index].counts = OutcomeCounts()
    }
  }

  private mutating func search(_ text: UInt32, _ tables: Tables) -> Int {
    let index = places[text] ?? add(text, tables)
    found[Int(text) & (Self.width - 1)] = Int32(index)
    return index
  }

  private mutating func add(_ text: UInt32, _ tables: Tables) -> Int {
    places[text] = entries.count
    entries.append(Entry(text: text))
    return pieces.add(#","grade":"#, FindingFragments.quoted(tables.string(text)))
  }
}
