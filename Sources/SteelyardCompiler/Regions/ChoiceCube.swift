import SteelyardModel

/// The sets of choices that hold some entries, do not hold some others, and are free in the rest.
///
/// Every test of a set of choices is a union of such cubes, so that entries are told apart one by one.
struct ChoiceCube: Hashable {
  /// The entries that are fixed.
  var mask: UInt64
  /// Those of them that the set holds.
  var held: UInt64

  /// All sets.
  static let all = ChoiceCube(mask: 0, held: 0)
  /// Above so many cubes a test is too intricate to be proved.
  static let limit = 4096

  /// The sets of both cubes, or nil where there are none.
  func intersection(_ other: ChoiceCube) -> ChoiceCube? {
    guard (held ^ other.held) & mask & other.mask == 0 else { return nil }
    return ChoiceCube(mask: mask | other.mask, held: held | other.held)
  }

  /// The sets of this cube that are not in the other one, as cubes that do not overlap.
  func subtracting(_ other: ChoiceCube) -> [ChoiceCube] {
    guard intersection(other) != nil else { return [self] }
    var (rest, pieces) = (self, [] as [ChoiceCube])
    var free = other.mask & ~mask
    while free != 0 {
      let bit: UInt64 = 1 << UInt64(free.trailingZeroBitCount)
      let wanted = other.held & bit
      pieces.append(ChoiceCube(mask: rest.mask | bit, held: rest.held | (wanted ^ bit)))
      rest = ChoiceCube(mask: rest.mask | bit, held: rest.held | wanted)
      free &= ~bit
    }
    return pieces
  }
}

extension Test.Form {
  /// The sets among so many choices that pass, or nil where more cubes are needed than the limit.
  ///
  /// *Unknown* is no set; ``admitsUnknown`` tells whether it passes.
  func cubes(entries: Int) -> [ChoiceCube]? {
    switch self {
    case .any: return [.all]
    case .unknown: return []
    case .holds(let position):
      let bit: UInt64 = 1 << UInt64(clamping: position)
      return [ChoiceCube(mask: bit, held: bit)]
    case .values(let sets):
      let full = Self.mask(entries)
      return sets.filter { $0 >= 0 && UInt64($0) & ~full == 0 }
        .map { ChoiceCube(mask: full, held: UInt64($0)) }
    case .interval(let interval):
      return Self.cubes(from: interval.least, to: interval.most, entries: entries)
    case .anyOf(let forms):
      var all: [ChoiceCube] = []
      for form in forms {
        guard let cubes = form.cubes(entries: entries) else { return nil }
        all += cubes
      }
      return all.count <= ChoiceCube.limit ? all : nil
    case .not(let form):
      guard let cubes = form.cubes(entries: entries) else { return nil }
      return Self.complement(of: cubes)
    }
  }

  /// Whether *unknown* passes.
  var admitsUnknown: Bool { holds(for: nil) }

  private static func complement(of cubes: [ChoiceCube]) -> [ChoiceCube]? {
    var rest = [ChoiceCube.all]
    for cube in cubes {
      rest = rest.flatMap { $0.subtracting(cube) }
      guard rest.count <= ChoiceCube.limit else { return nil }
    }
    return rest
  }

  /// The sets whose number lies between two limits, split at the highest entry that differs.
  private static func cubes(from least: Int64, to most: Int64, entries: Int) -> [ChoiceCube] {
    let full = mask(entries)
    guard most >= 0, least <= most, Int64(full) >= least else { return [] }
    var (next, cubes) = (UInt64(max(least, 0)), [] as [ChoiceCube])
    let last = min(UInt64(most), full)
    while next <= last {
      var free = min(next == 0 ? entries : next.trailingZeroBitCount, entries)
      while free > 0, next + mask(free) > last { free -= 1 }
      cubes.append(ChoiceCube(mask: full & ~mask(free), held: next))
      next += mask(free) + 1
    }
    return cubes
  }

  private static func mask(_ entries: Int) -> UInt64 {
    (1 << UInt64(clamping: min(max(entries, 0), 62))) - 1
  }
}
