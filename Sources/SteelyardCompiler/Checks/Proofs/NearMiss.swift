import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

/// A clause or band that would cover a point but for one of its tests: the neighbours of a gap.
struct NearMiss {
  /// Position of the clause or band.
  let row: Int
  /// Position of the condition among those of which any suffices.
  let condition: Int
  /// The factor whose test fails.
  let factor: Ref<Factor>
  /// How many steps the value lies away from the test; `UInt64.max` where steps mean nothing.
  let distance: UInt64

  /// The nearest two among rows of conditions, in the order of the rows.
  ///
  /// Where steps tell how near a row is, rows of which they do not are left out.
  static func nearest(
    to point: [Int64],
    in space: RegionSpace,
    among rows: [[Condition]]
  ) -> [NearMiss] {
    let misses = rows.enumerated().compactMap { row, conditions in
      conditions.enumerated()
        .compactMap { NearMiss(row: row, condition: $0.offset, $0.element, at: point, in: space) }
        .min { $0.distance < $1.distance }
    }
    let measured = misses.filter { $0.distance < .max }
    let nearest = (measured.isEmpty ? misses : measured)
      .sorted { ($0.distance, $0.row) < ($1.distance, $1.row) }
    return nearest.prefix(2).sorted { $0.row < $1.row }
  }

  private init?(
    row: Int,
    condition: Int,
    _ tests: Condition,
    at point: [Int64],
    in space: RegionSpace
  ) {
    let failing = tests.cells.filter { cell in
      guard let value = space.value(of: cell.factor, at: point) else { return false }
      return !cell.test.form.holds(for: value == RegionSpace.unknown ? nil : value)
    }
    guard failing.count == 1, let cell = failing.first,
      let value = space.value(of: cell.factor, at: point)
    else { return nil }
    (self.row, self.condition, factor) = (row, condition, cell.factor)
    distance = cell.test.form.distance(to: value)
  }

  /// A note at the test that fails.
  ///
  /// - Parameters:
  ///   - name: What the clause or band is called.
  ///   - written: Its condition as it is written.
  ///   - whole: Where the condition stands, should the test not be found in it.
  ///   - catalog: The catalog the factor belongs to.
  /// - Returns: The note, at the test or at the whole condition.
  func note(
    naming name: Bilingual,
    in written: Node?,
    orAt whole: SourceSpan,
    _ catalog: Catalog
  ) -> Diagnostic.Note {
    Diagnostic.Note(
      Bilingual("\(name.chinese)只因这一项不适用", "\(name.english) would hold but for this test"),
      at: place(in: written, named: catalog[factor].name) ?? whole
    )
  }

  private func place(in written: Node?, named name: String) -> SourceSpan? {
    guard let written else { return nil }
    let list = written.kind == .sequence ? Array(written.items) : [written]
    guard list.indices.contains(condition) else { return nil }
    return list[condition][name]?.span
  }
}

extension RegionSpace {
  /// The value of a factor at a point; nil where the space does not have the factor.
  fileprivate func value(of factor: Ref<Factor>, at point: [Int64]) -> Int64? {
    factors.firstIndex(of: factor).map { point[$0] }
  }
}

extension Test.Form {
  /// How many steps a value that fails lies outside; `UInt64.max` where steps mean nothing.
  fileprivate func distance(to value: Int64) -> UInt64 {
    guard case .interval(let interval) = self, value != RegionSpace.unknown else { return .max }
    return min(interval.lower.distance(to: value), interval.upper.distance(to: value))
  }
}

extension Interval.End {
  fileprivate func distance(to value: Int64) -> UInt64 {
    switch self {
    case .unbounded: .max
    case .including(let limit), .excluding(let limit):
      limit < value ? UInt64(bitPattern: value &- limit) : UInt64(bitPattern: limit &- value)
    }
  }
}
