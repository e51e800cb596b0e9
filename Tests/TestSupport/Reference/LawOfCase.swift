import SteelyardEvaluator
import SteelyardModel

/// Step 15: by which day's law a case is weighed.
struct LawOfCase {
  let catalog: Catalog
  let file: CaseFile
  let power: Ref<Power>

  /// The assessment by the law that applies.
  var assessment: Assessment {
    let byAct = weighed(by: file.dates[.acted])
    guard let acted = file.dates[.acted], let decided = file.dates[.decided],
      byAct.verdict.law != nil
    else { return byAct.assessment }
    switch rule {
    case .act: return byAct.assessment
    case .decision:
      return weighed(by: decided, AppliedLaw(day: decided, why: .instrument)).assessment
    case nil: break
    }
    guard decided > acted, catalog[power].inForce.contains(acted) else { return byAct.assessment }
    return compared(acted, decided) ?? byAct.assessment
  }

  /// What the first instrument of the power says; a foreign one, or a power that is no penalty, stays with the act.
  private var rule: AppliesBy? {
    let instrument = catalog[power].basis.first.map { catalog[$0.instrument] }
    if let stated = instrument?.appliesBy { return stated }
    let isLighter = catalog[power].kind == .penalty && instrument?.kind != .foreign
    return isLighter ? nil : .act
  }

  private func weighed(
    by day: Day?,
    _ law: AppliedLaw? = nil,
    isSpared: Bool = false,
    isWithheld: Bool = false
  ) -> Weighing {
    var weighing = Weighing(catalog: catalog, file: file, power: power)
    weighing.verdict.law = law ?? day.map { AppliedLaw(day: $0) }
    weighing.lawDay = day
    weighing.isSpared = isSpared
    weighing.isWithheld = isWithheld
    weighing.weigh()
    return weighing
  }

  /// The assessment where the two days come to different things; nil where they come to the same.
  private func compared(_ acted: Day, _ decided: Day) -> Assessment? {
    let undecided = LawOfCase(catalog: catalog, file: file.withoutDecision, power: power)
    var sides: [LawSide] = []
    for day in [acted, decided] {
      let weighing = undecided.weighed(by: day)
      if weighing.isUnreadable {
        if day == acted { return nil }
        return weighed(by: day, AppliedLaw(day: day, why: .notDecided)).assessment
      }
      let isInForce = catalog[power].inForce.contains(day)
      sides.append(LawSide(of: weighing.verdict, on: day, isInForce: isInForce))
    }
    if Self.numbers(sides[0]) == Self.numbers(sides[1]) { return nil }
    let law = law(sides[0], sides[1])
    guard let day = law.day else { return weighed(by: acted, law, isWithheld: true).assessment }
    if day == decided, !sides[1].isInForce {
      return weighed(by: acted, law, isSpared: true).assessment
    }
    return weighed(by: day, law).assessment
  }

  private func law(_ old: LawSide, _ new: LawSide) -> AppliedLaw {
    let sides = [old, new]
    let open = AppliedLaw(day: nil, why: .notDecided, sides: sides)
    if !old.missing.isEmpty || !new.missing.isEmpty { return open }
    let ofAct = AppliedLaw(day: old.day, why: .actDate, sides: sides)
    let free = AppliedLaw(day: new.day, why: .noLongerPunishable, sides: sides)
    let weights = (Weights(old, self), Weights(new, self))
    if weights.0.isEmpty { return ofAct }
    if !new.isInForce, catalog[power].repealed != nil { return free }
    if new.isInForce {
      if weights.0 <= weights.1 { return ofAct }
      if weights.1.isEmpty { return free }
      if weights.1 <= weights.0 { return AppliedLaw(day: new.day, why: .lighter, sides: sides) }
    }
    guard let answer = file.law, !answer.by.allSatisfy(\.isWhitespace),
      !answer.ground.allSatisfy(\.isWhitespace)
    else { return open }
    let day = answer.applies == .decision ? new.day : old.day
    return AppliedLaw(day: day, why: .answered, sides: sides, answer: answer)
  }

  /// A side without its day and without words.
  private static func numbers(_ side: LawSide) -> LawSide {
    var side = side
    side.day = Day(number: 0)
    side.grade = nil
    for place in side.statutory.indices { side.statutory[place].text = "" }
    for place in side.benchmark.indices { side.benchmark[place].text = "" }
    return side
  }
}

/// The penalties that a law can bring: how far each binds, its least, its most.
private struct Weights {
  typealias Weight = (gravity: Int, least: Int64, most: Int64)
  /// By measure, in the statutory range and in the benchmark.
  let statutory: [String: Weight]
  let benchmark: [String: Weight]?

  init(_ side: LawSide, _ law: LawOfCase) {
    func weights(_ measures: [WeighedMeasure]) -> [String: Weight] {
      var found: [String: Weight] = [:]
      for measure in measures {
        let nature = law.catalog.measures.first { $0.id == measure.measure }?.nature
        guard nature == .penalty, measure.modality != .mustNot else { continue }
        let gravity = measure.modality == .may ? 1 : measure.modality == .oneOf ? 2 : 3
        let (least, most) = (measure.range?.least ?? 0, measure.range?.most ?? Int64.max)
        found[measure.measure] = (gravity, least, most)
      }
      return found
    }
    statutory = weights(side.statutory)
    benchmark = side.standard == nil ? nil : weights(side.benchmark)
  }

  var isEmpty: Bool { statutory.isEmpty }

  /// Whether nothing on the left is heavier than the same on the right.
  static func <= (left: Weights, right: Weights) -> Bool {
    func holds(_ left: [String: Weight], _ right: [String: Weight]) -> Bool {
      left.allSatisfy { measure, weight in
        guard let other = right[measure] else { return false }
        return weight.gravity <= other.gravity && weight.least <= other.least
          && weight.most <= other.most
      }
    }
    guard holds(left.statutory, right.statutory) else { return false }
    guard let mine = left.benchmark, let theirs = right.benchmark else { return true }
    return holds(mine, theirs)
  }
}

extension CaseFile {
  fileprivate var withoutDecision: CaseFile {
    var file = self
    file.decision = nil
    return file
  }
}
