package import SteelyardArtifact

/// Fetches what several cases will need from the catalogue before any of them is weighed.
///
/// The rows of one power lie far apart, and each leads to the next; a case that walks them alone waits for memory at every
/// step. Here several cases take each step together, so that their waits overlap. Nothing is decided: whatever is read here
/// is read again where it counts.
package struct LookAhead {
  /// How many cases go together.
  package static let capacity = 16

  /// What was found so far for one case.
  private struct Walk {
    var id = PlainText(start: 0, end: 0)
    var place = 0
    var isOpen = false
    var position: UInt32 = .absent
    var power = PowerRow()
    var statute = StatuteRow()
    var standard = StandardRow()
    var grading = GradingRow()
    var firstTerm: UInt32 = 0
    var clauseTerm = TermRow()
    var bandTerm = TermRow()
  }

  private let tables: Tables
  private let mask: Int
  private var walks: [16 of Walk] = .init(repeating: Walk())
  private var count = 0
  /// A sum of what was read, so that nobody thinks reading was for nothing.
  private var warmth: UInt64 = 0

  package init(_ tables: Tables) {
    self.tables = tables
    mask = tables.powerIndex.count - 1
  }

  /// Whether there is room for another case.
  package var hasRoom: Bool { count < Self.capacity }

  /// Adds a case by the identifier of its power.
  package mutating func add(_ id: PlainText, in bytes: borrowing PaddedBytes) {
    let text = bytes.bytes.extracting(id.range)
    let hash = unsafe text.withUnsafeBytes { unsafe TextHash.hash($0) }
    walks[count].id = id
    walks[count].place = Int(truncatingIfNeeded: hash) & mask
    walks[count].isOpen = true
    walks[count].position = .absent
    count += 1
  }

  /// The position of the power that one of the cases fetched last names, where it was found on the way.
  func power(ofCase index: Int) -> Int? {
    let position = walks[index].position
    return position == .absent ? nil : Int(position)
  }

  /// Fetches what the cases need, and forgets them.
  package mutating func fetch(_ bytes: borrowing PaddedBytes) {
    // Two identifiers seldom share a place, and three hardly ever do.
    for _ in 0..<3 { findPowers(bytes) }
    fetchStatutes()
    fetchGradings()
    fetchTerms()
    fetchAmounts()
    count = 0
  }
}

extension LookAhead {
  private mutating func findPowers(_ bytes: borrowing PaddedBytes) {
    let (index, powers, starts) = (tables.powerIndex, tables.powers, tables.textStarts)
    for walk in 0..<count where walks[walk].isOpen {
      warmth &+= UInt64(index[walks[walk].place])
    }
    for walk in 0..<count where walks[walk].isOpen {
      let entry = index[walks[walk].place]
      if entry == 0 {
        walks[walk] = Walk()
      } else {
        walks[walk].power = powers[Int(entry) - 1]
      }
    }
    for walk in 0..<count where walks[walk].isOpen {
      warmth &+= UInt64(starts[Int(walks[walk].power.id)])
    }
    for walk in 0..<count where walks[walk].isOpen {
      let text = bytes.bytes.extracting(walks[walk].id.range)
      if tables.text(walks[walk].power.id, equals: text) {
        walks[walk].isOpen = false
        walks[walk].position = index[walks[walk].place] - 1
      } else {
        walks[walk].place = (walks[walk].place + 1) & mask
      }
    }
  }

  private mutating func fetchStatutes() {
    let (statutes, standards) = (tables.statutes, tables.standards)
    for walk in 0..<count {
      let power = walks[walk].power
      guard power.standardCount > 0 else { continue }
      walks[walk].statute = statutes[power.statute]
      walks[walk].standard = standards[power.firstStandard]
    }
  }

  private mutating func fetchGradings() {
    let (gradings, clauses, versions) = (tables.gradings, tables.clauses, tables.versions)
    let (nodes, words) = (tables.nodes, tables.words)
    for walk in 0..<count where walks[walk].power.standardCount > 0 {
      let (statute, standard) = (walks[walk].statute, walks[walk].standard)
      walks[walk].grading = gradings[standard.grading]
      if statute.clauseCount > 0 { walks[walk].firstTerm = clauses[statute.firstClause].firstTerm }
      if statute.versionCount > 0 { warmth &+= UInt64(versions[statute.firstVersion].root) }
      if statute.slotCount > 0 { warmth &+= UInt64(words[statute.firstSlot]) }
      if standard.root & NodeRow.leafFlag == 0 {
        warmth &+= UInt64(nodes[standard.root].firstThreshold)
      }
    }
  }

  private mutating func fetchTerms() {
    let (nodes, numbers, targets) = (tables.nodes, tables.numbers, tables.targets)
    let (terms, bands) = (tables.terms, tables.bands)
    for walk in 0..<count where walks[walk].power.standardCount > 0 {
      let (standard, grading) = (walks[walk].standard, walks[walk].grading)
      let first = walks[walk].firstTerm
      if Int(first) < terms.count { walks[walk].clauseTerm = terms[first] }
      if standard.root & NodeRow.leafFlag == 0 {
        let node = nodes[standard.root]
        warmth &+= UInt64(targets[node.firstTarget])
        if node.thresholdCount > 0 {
          warmth &+= UInt64(truncatingIfNeeded: numbers[node.firstThreshold])
        }
      }
      guard grading.bandCount > 0 else { continue }
      walks[walk].firstTerm = bands[grading.firstBand].firstTerm
    }
  }

  private mutating func fetchAmounts() {
    let (terms, amounts) = (tables.terms, tables.amounts)
    for walk in 0..<count where walks[walk].power.standardCount > 0 {
      let first = walks[walk].firstTerm
      if Int(first) < terms.count { walks[walk].bandTerm = terms[first] }
      let amount = walks[walk].clauseTerm.amount
      if Int(amount) < amounts.count { warmth &+= UInt64(amounts[amount].text) }
    }
    for walk in 0..<count where walks[walk].power.standardCount > 0 {
      let amount = walks[walk].bandTerm.amount
      if Int(amount) < amounts.count { warmth &+= UInt64(amounts[amount].text) }
      walks[walk].power = PowerRow()
    }
  }
}
