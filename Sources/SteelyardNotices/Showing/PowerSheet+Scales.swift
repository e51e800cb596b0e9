import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension PowerSheet {
  /// Where the bands lie in the statutory ranges that have two ends; equal pictures are drawn once.
  func scales(of standard: Standard, _ power: PowerView) -> [NoticeScale] {
    var pictures: [Picture] = []
    for (index, clause) in power.clauses.enumerated() {
      for term in clause.measures {
        guard let picture = picture(of: standard, in: term, clause: index + 1) else { continue }
        if let place = pictures.firstIndex(where: { $0.isLike(picture) }) {
          pictures[place].clauses += picture.clauses
        } else {
          pictures.append(picture)
        }
      }
    }
    return pictures.map { picture in
      var title = name(of: picture.measure, power.measures)
      if power.clauses.count > 1 {
        let places = picture.clauses.map(String.init).joined(separator: say("、", ", "))
        title += say("，第\(places)种法定情形", ", clause \(places)")
      }
      return NoticeScale(title: title, rows: picture.rows)
    }
  }

  private func picture(of standard: Standard, in term: Term, clause: Int) -> Picture? {
    guard let range = term.amount, let axis = StatutoryAxis(range) else { return nil }
    let bands = standard.bands.compactMap { row(of: $0, for: term.measure, on: axis) }
    guard bands.contains(where: \.isPlaced) else { return nil }
    let statute = NoticeScale.Row(
      role: .statute,
      label: say("法定幅度", "statutory range"),
      text: range.text,
      start: 0,
      end: 10_000
    )
    return Picture(measure: term.measure, clauses: [clause], rows: [statute] + bands)
  }

  private func row(
    of band: Band,
    for measure: Ref<Measure>,
    on axis: StatutoryAxis
  ) -> NoticeScale.Row? {
    guard let amount = band.measures.first(where: { $0.measure == measure })?.amount else {
      return nil
    }
    let run = axis.run(of: amount)
    return NoticeScale.Row(
      role: run == nil ? .open : amount.isScored ? .scored : .benchmark,
      label: band.grade,
      text: amount.text,
      start: run?.start ?? 0,
      end: run?.end ?? 10_000
    )
  }
}

/// The bands of a standard in the range of a measure, and the clauses that have this range.
private struct Picture {
  let measure: Ref<Measure>
  var clauses: [Int]
  let rows: [NoticeScale.Row]

  func isLike(_ other: Picture) -> Bool { measure == other.measure && rows == other.rows }
}

/// A statutory range on which bands are drawn; places are counted in ten-thousandths of it.
private struct StatutoryAxis {
  /// Where a band begins and ends.
  struct Run {
    var start: Int
    var end: Int
  }

  private let factor: Ref<Factor>?
  private let least: Ratio
  private let most: Ratio

  /// Makes the axis of a range; nil where it has no upper end or no length.
  init?(_ amount: Amount) {
    guard let ends = amount.plainEnds, let most = ends.most, ends.least < most else { return nil }
    (factor, least, self.most) = (amount.factor, ends.least, most)
  }

  /// The run of a band; nil where it lies outside or cannot be told without the facts.
  func run(of amount: Amount) -> Run? {
    if case .share(let ends) = amount.form {
      return Self.run(from: Self.place(of: ends.least), to: Self.place(of: ends.most ?? .one))
    }
    if amount.isScored { return scoredRun(from: amount.floor) }
    guard amount.factor == factor, let ends = amount.plainEnds, !(ends.least < least) else {
      return nil
    }
    let end = ends.most ?? most
    guard !(most < end) else { return nil }
    return Self.run(from: share(at: ends.least), to: share(at: end))
  }

  /// The run of a benchmark that a score sets: it may be anywhere from its floor to the statutory most.
  private func scoredRun(from floor: Int64?) -> Run? {
    let start = floor.map { Ratio($0) } ?? least
    return Self.run(from: share(at: start < least ? least : start), to: 10_000)
  }

  /// The share of the range at a value.
  private func share(at value: Ratio) -> Int? {
    guard let minus = least.multiplied(by: Ratio(-1)), let length = most.adding(minus),
      let distance = value.adding(minus)
    else { return nil }
    return distance.divided(by: length).flatMap(Self.place)
  }

  private static func run(from start: Int?, to end: Int?) -> Run? {
    guard let start, let end, start <= end else { return nil }
    return Run(start: start, end: end)
  }

  private static func place(of share: Ratio) -> Int? {
    let place = Int128(share.numerator) * 10_000 / Int128(share.denominator)
    return (0...10_000).contains(place) ? Int(place) : nil
  }
}

extension Amount {
  /// Whether a score sets it to a point.
  fileprivate var isScored: Bool {
    switch form {
    case .position, .shareOfMost: true
    case .between, .times, .share: false
    }
  }

  /// The ends of an amount that is fixed, or so much for each step of a factor.
  fileprivate var plainEnds: Ends<Ratio>? {
    switch form {
    case .between(let ends):
      Ends(least: Ratio(ends.least), most: ends.most.map { Ratio($0) })
    case .times(_, let ends): ends
    case .share, .position, .shareOfMost: nil
    }
  }
}
