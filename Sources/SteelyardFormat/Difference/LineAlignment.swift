/// Sets two lists of line numbers against each other.
///
/// Lines that occur once on both sides hold the lists together; between them the same is done again. What has no such line is
/// replaced as a whole, so that the time stays nearly in proportion to the lengths.
struct LineAlignment {
  /// One line of the result.
  enum Step: Hashable, Sendable {
    case kept(old: Int, new: Int)
    case removed(Int)
    case added(Int)
  }

  private static let deepest = 32

  private let old: [Int]
  private let new: [Int]
  /// The lines of both lists in an order that keeps that of each.
  private(set) var steps: [Step] = []

  init(_ old: [Int], _ new: [Int]) {
    self.old = old
    self.new = new
    align(old.indices, new.indices, depth: Self.deepest)
  }

  private mutating func align(_ left: Range<Int>, _ right: Range<Int>, depth: Int) {
    let head = zip(left, right).prefix { old[$0] == new[$1] }.count
    let most = min(left.count, right.count) - head
    var tail = 0
    while tail < most, old[left.upperBound - tail - 1] == new[right.upperBound - tail - 1] {
      tail += 1
    }
    keep(left.prefix(head), right.prefix(head))
    between(left.dropFirst(head).dropLast(tail), right.dropFirst(head).dropLast(tail), depth: depth)
    keep(left.suffix(tail), right.suffix(tail))
  }

  private mutating func keep(_ left: Range<Int>, _ right: Range<Int>) {
    steps += zip(left, right).map { .kept(old: $0, new: $1) }
  }

  private mutating func between(_ left: Range<Int>, _ right: Range<Int>, depth: Int) {
    let anchors = depth > 0 ? anchors(left, right) : []
    guard !anchors.isEmpty else {
      steps += left.map { .removed($0) } + right.map { .added($0) }
      return
    }
    var (oldStart, newStart) = (left.lowerBound, right.lowerBound)
    for anchor in anchors {
      align(oldStart..<anchor.old, newStart..<anchor.new, depth: depth - 1)
      steps.append(.kept(old: anchor.old, new: anchor.new))
      (oldStart, newStart) = (anchor.old + 1, anchor.new + 1)
    }
    align(oldStart..<left.upperBound, newStart..<right.upperBound, depth: depth - 1)
  }
}

extension LineAlignment {
  /// A line that occurs once on both sides.
  private struct Anchor {
    let old: Int
    let new: Int
  }

  /// The most anchors that have the same order on both sides.
  private func anchors(_ left: Range<Int>, _ right: Range<Int>) -> [Anchor] {
    let places = Self.singles(right, of: new)
    let own = Self.singles(left, of: old)
    let candidates = left.compactMap { line in
      own[old[line]].flatMap { _ in places[old[line]] }.map { Anchor(old: line, new: $0) }
    }
    return Self.longestRise(candidates)
  }

  /// The lines that occur once in a range, by number.
  private static func singles(_ range: Range<Int>, of numbers: [Int]) -> [Int: Int] {
    var places: [Int: Int?] = [:]
    for line in range { places[numbers[line]] = .some(places[numbers[line]] == nil ? line : nil) }
    return places.compactMapValues { $0 }
  }

  /// The longest run of anchors, in the order of the old side, in which the new side rises too.
  private static func longestRise(_ anchors: [Anchor]) -> [Anchor] {
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: anchors.count)
    for (index, anchor) in anchors.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if anchors[ends[middle]].new < anchor.new { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? ends[low - 1] : nil
      if low < ends.count { ends[low] = index } else { ends.append(index) }
    }
    var rise: [Anchor] = []
    var next = ends.last
    while let index = next {
      rise.append(anchors[index])
      next = before[index]
    }
    return rise.reversed()
  }
}
