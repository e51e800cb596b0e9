/// A power of the workload: a range of the statute, and bands that divide the space of facts.
struct WorkPower: Sendable {
  var id: String
  /// The kind of power as rules name it, such as `penalty`.
  var kind: String
  var name: String
  /// The law it rests on, and the place in it.
  var law: String
  var place: String
  /// What the law says there.
  var text: String
  /// The statutory range in fen.
  var least: Int64
  var most: Int64
  var bands: [WorkBand]
}

/// A band of a power.
struct WorkBand: Sendable {
  var grade: String
  /// The parts of the space of facts in which it holds; of all bands of a power exactly one part holds any facts.
  var boxes: [WorkBox]
  var benchmark: WorkBenchmark
}

/// A part of the space of facts: at or above the lower ends, below the upper ones.
struct WorkBox: Sendable {
  var quantity: Range<Int64> = 0..<Int64.max
  var repetition: Range<Int64> = 0..<Int64.max
  var circumstances: [WorkCircumstance] = WorkCircumstance.allCases

  /// Whether what is known of some facts lies in it; what is not known may.
  func mayHold(_ facts: WorkCase) -> Bool {
    (facts.quantity.map(quantity.contains) ?? true) && repetition.contains(facts.repetition)
      && circumstances.contains(facts.circumstance)
  }
}

/// How grave the circumstances are.
enum WorkCircumstance: String, CaseIterable, Sendable {
  case ordinary = "无"
  case mitigating = "从轻"
  case aggravating = "从重"
}

/// How a band's fine is found.
enum WorkBenchmark: Sendable {
  /// From so many fen to so many.
  case amount(least: Int64, most: Int64)
  /// From so many parts in ten thousand of the statutory range to so many.
  case share(least: Int64, most: Int64)
  /// From so many parts in ten thousand of the gains to so many, within the statutory range.
  case gains(least: Int64, most: Int64)
}
