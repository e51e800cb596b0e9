// A node as the words it is stored in.

extension NodeRow {
  /// How many words a node takes with so many thresholds.
  package static func wordCount(thresholds: Int) -> Int { 1 + thresholds + (thresholds + 1) / 2 }

  /// The row in a word.
  @inline(__always)
  init(word: Int64) {
    let bits = UInt64(bitPattern: word)
    thresholdCount = UInt16(truncatingIfNeeded: bits)
    slot = UInt8(truncatingIfNeeded: bits >> 16)
    probe = UInt8(truncatingIfNeeded: bits >> 24)
    firstTarget = UInt32(truncatingIfNeeded: bits >> 32)
  }

  /// The row as a word.
  private var word: Int64 {
    let low = UInt64(thresholdCount) | UInt64(slot) << 16 | UInt64(probe) << 24
    return Int64(bitPattern: low | UInt64(firstTarget) << 32)
  }

  /// The words of a node.
  ///
  /// - Parameters:
  ///   - thresholds: Its thresholds, rising.
  ///   - targets: Where its runs lead, one more than there are thresholds.
  /// - Returns: The words, of which this row makes the first.
  package consuming func words(thresholds: [Int64], targets: [UInt32]) -> [Int64] {
    thresholdCount = UInt16(thresholds.count)
    firstTarget = targets[0]
    var words = [word] + thresholds
    for index in stride(from: 1, to: targets.count, by: 2) {
      let second = index + 1 < targets.count ? targets[index + 1] : 0
      words.append(Int64(bitPattern: UInt64(targets[index]) | UInt64(second) << 32))
    }
    return words
  }

  /// Changes the targets of a node in its words; words that are no node stay what they are.
  package static func changeTargets(of words: inout [Int64], _ change: (UInt32) -> UInt32) {
    guard var row = words.first.map(NodeRow.init(word:)) else { return }
    let count = Int(row.thresholdCount)
    guard words.count == wordCount(thresholds: count) else { return }
    row.firstTarget = change(row.firstTarget)
    words[0] = row.word
    for run in stride(from: 1, through: count, by: 2) {
      let place = 1 + count + run / 2
      let bits = UInt64(bitPattern: words[place])
      let first = UInt64(change(UInt32(truncatingIfNeeded: bits)))
      let second = run < count ? UInt64(change(UInt32(truncatingIfNeeded: bits >> 32))) : 0
      words[place] = Int64(bitPattern: first | second << 32)
    }
  }
}
