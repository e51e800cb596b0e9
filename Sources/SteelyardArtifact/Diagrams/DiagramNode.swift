/// A question of a decision diagram, read in place: a first word, its thresholds, and its targets two to a word.
///
/// One question lies in one place, so that answering it waits for memory once.
@safe
package struct DiagramNode {
  private let words: Section<Int64>
  private let place: Int
  private let row: NodeRow

  /// Reads the node at a place; the verifier has checked that it ends within the section.
  @inline(__always)
  package init(_ words: Section<Int64>, at place: UInt32) {
    self.words = words
    self.place = Int(place)
    row = NodeRow(word: words[Int(place)])
  }

  /// Which factor of the power is asked.
  package var slot: UInt8 { row.slot }
  /// What is asked of it.
  package var probe: UInt8 { row.probe }
  /// How many thresholds there are; they rise.
  package var thresholdCount: Int { Int(row.thresholdCount) }

  /// A threshold.
  @inline(__always)
  package func threshold(_ index: Int) -> Int64 { words[place + 1 + index] }

  /// Where the values between two thresholds lead; the first run lies below all of them.
  @inline(__always)
  package func target(_ run: Int) -> UInt32 {
    if run == 0 { return row.firstTarget }
    let word = UInt64(bitPattern: words[place + 1 + thresholdCount + (run - 1) / 2])
    return UInt32(truncatingIfNeeded: word >> (run % 2 == 0 ? 32 : 0))
  }

  /// How many thresholds are not greater than a value, which is the run in which it lies.
  @inline(__always)
  package func run(of value: Int64) -> Int {
    var (low, high) = (0, thresholdCount)
    while high - low > 8 {
      let middle = (low + high) / 2
      if threshold(middle) <= value { low = middle + 1 } else { high = middle }
    }
    while low < high, threshold(low) <= value { low += 1 }
    return low
  }
}

extension Tables {
  /// The question a target leads to.
  @inline(__always)
  package func node(_ target: UInt32) -> DiagramNode { DiagramNode(nodes, at: target) }
}
