/// Finds the word somebody may have meant.
package enum NearestSpelling {
  /// The candidate with the fewest differing characters, or nil where all differ by more than half.
  ///
  /// Of several at the same distance the first is taken.
  package static func of(_ word: String, among candidates: [String]) -> String? {
    let letters = Array(word.unicodeScalars.prefix(longest))
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(letters, Array(candidate.unicodeScalars.prefix(longest)))
      let allowed = max(1, max(letters.count, candidate.unicodeScalars.count) / 2)
      guard distance <= allowed, distance < best?.distance ?? .max else { continue }
      best = (candidate, distance)
    }
    return best?.candidate
  }

  private static let longest = 64

  /// The number of characters to insert, delete or replace.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[right.count]
  }
}
