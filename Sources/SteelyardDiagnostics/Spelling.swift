public import SteelyardText

/// Finds what an author is likely to have meant by a word that does not exist.
public enum Spelling {
  /// Words longer than this are not compared.
  private static let mostCharacters = 64

  /// The candidate that is written most like a word; nil where none is close enough or two are equally close.
  ///
  /// A word may differ from it by one character in three, full-width letters, look-alikes and case counting half. A single
  /// Chinese character says so much that words of two are only taken for each other where one candidate stands out.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= mostCharacters else { return nil }
    let most = max(2, wanted.count / 3 * 2)
    var nearest: String?
    var least = most + 1
    var isTied = false
    for candidate in candidates where candidate != nearest {
      let cost = cost(from: wanted, to: candidate, most: min(most, least))
      if cost < least {
        (nearest, least, isTied) = (candidate, cost, false)
      } else if cost == least, cost <= most {
        isTied = true
      }
    }
    let isClose = least < 2 * wanted.count
    return isTied && least > 1 || !isClose ? nil : nearest
  }

  /// The help that offers the nearest candidate; nil where there is none.
  public static func suggestion(
    for word: String,
    among candidates: some Sequence<String>
  ) -> Bilingual? {
    nearest(to: word, among: candidates).map {
      Bilingual("是不是「\($0)」？", "did you mean `\($0)`?")
    }
  }

  /// The cost of turning one word into the other; more than the most as soon as it cannot be less.
  private static func cost(
    from word: [Unicode.Scalar],
    to candidate: String,
    most: Int
  ) -> Int {
    let candidate = Array(candidate.unicodeScalars.prefix(mostCharacters + 1))
    guard abs(candidate.count - word.count) * 2 <= most else { return most + 1 }
    if word == candidate { return 0 }
    if zip(word, candidate).allSatisfy(LookAlike.isPair), word.count == candidate.count { return 1 }
    var beforeLast: [Int] = []
    var last = (0...candidate.count).map { $0 * 2 }
    for row in word.indices {
      var next = [(row + 1) * 2]
      for column in candidate.indices {
        let change = last[column] + LookAlike.cost(word[row], candidate[column])
        var least = min(change, last[column + 1] + 2, next[column] + 2)
        if row > 0, column > 0, word[row] == candidate[column - 1],
          word[row - 1] == candidate[column]
        {
          least = min(least, beforeLast[column - 1] + 2)
        }
        next.append(least)
      }
      if let best = next.min(), best > most { return most + 1 }
      (beforeLast, last) = (last, next)
    }
    return last[candidate.count]
  }
}
