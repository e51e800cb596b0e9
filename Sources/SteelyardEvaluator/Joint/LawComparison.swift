import SteelyardArtifact
import SteelyardModel

/// Weighs one case by the law of two days, and answers by that of one of them (行政处罚法 §37).
struct LawComparison {
  let catalog: CompiledCatalog
  let file: CaseFile
  /// The case in numbers, with both days known.
  let bound: BoundCase

  /// The law of a day, before any decision is held against it.
  private struct Weighed {
    let side: LawSide
    let isUnreadable: Bool
  }

  /// The assessment by the law that applies.
  var assessment: Assessment {
    let (acted, decided) = (bound.dates[Dates.acted], bound.dates[Dates.decided])
    let statute = catalog.tables.statute(ofPower: bound.power)
    if statute.appliesBy == StatuteRow.byDecision {
      return weighed(by: decided, AppliedLaw(day: Day(number: decided), why: .instrument))
    }
    let (old, new) = (side(on: acted), side(on: decided))
    if old.isUnreadable { return weighed(by: acted, AppliedLaw(day: old.side.day)) }
    if new.isUnreadable {
      return weighed(by: decided, AppliedLaw(day: new.side.day, why: .notDecided))
    }
    let notes = catalog.tables.powers[bound.power].notes
    let isRepealed = catalog.tables.notes[notes].repealed != .absent
    let law = law(old.side, new.side, isRepealed: isRepealed)
    switch law.why {
    case .notDecided: return withheld(by: acted, law)
    case .actDate, .lighter, .noLongerPunishable, .answered, .instrument: break
    }
    // What no longer exists has no clauses of that day; those of the day of the act stand, and nothing is imposed.
    let isSpared = law.day == new.side.day && !new.side.isInForce
    return weighed(by: isSpared ? acted : law.day?.number ?? acted, law, isSpared: isSpared)
  }

  private func law(_ old: LawSide, _ new: LawSide, isRepealed: Bool) -> AppliedLaw {
    if old.comesToTheSame(as: new) { return AppliedLaw(day: old.day) }
    let sides = [old, new]
    guard old.missing.isEmpty, new.missing.isEmpty else {
      return AppliedLaw(day: nil, why: .notDecided, sides: sides)
    }
    let penalties = penalties
    let punishes = old.punishes(penalties)
    if !punishes { return AppliedLaw(day: old.day, sides: sides) }
    if new.isInForce {
      let isHeavier = old.isAtMostAsHeavy(as: new, penalties: penalties)
      if isHeavier { return AppliedLaw(day: old.day, sides: sides) }
      if !new.punishes(penalties) {
        return AppliedLaw(day: new.day, why: .noLongerPunishable, sides: sides)
      }
      let isLighter = new.isAtMostAsHeavy(as: old, penalties: penalties)
      if isLighter { return AppliedLaw(day: new.day, why: .lighter, sides: sides) }
    } else if isRepealed {
      return AppliedLaw(day: new.day, why: .noLongerPunishable, sides: sides)
    }
    guard let answer = file.law, answer.isComplete else {
      return AppliedLaw(day: nil, why: .notDecided, sides: sides)
    }
    let day = answer.applies == .act ? old.day : new.day
    return AppliedLaw(day: day, why: .answered, sides: sides, answer: answer)
  }

  private var penalties: Set<String> {
    let tables = catalog.tables
    let rows = (0..<tables.measures.count).map { tables.measures[$0] }
    return Set(
      rows.filter { $0.nature == Measure.Nature.penalty.rawValue }.map { tables.string($0.id) }
    )
  }

  private func side(on day: Int32) -> Weighed {
    var bound = bound
    bound.lawDay = day
    bound.hasDecision = false
    var weighing = Weighing()
    catalog.weigh(&bound, into: &weighing)
    let isInForce = weighing.version != nil
    let explanation = Explanation(catalog: catalog, file: file, bound: bound, weighing: weighing)
    let verdict = explanation.assessment.verdict ?? Verdict(power: file.power)
    return Weighed(
      side: LawSide(of: verdict, on: Day(number: day), isInForce: isInForce),
      isUnreadable: weighing.isUnreadable
    )
  }

  private func weighed(by day: Int32, _ law: AppliedLaw, isSpared: Bool = false) -> Assessment {
    var bound = bound
    bound.lawDay = day
    bound.isSpared = isSpared
    return explained(bound, law)
  }

  /// The answer while nobody has said which law applies: what is owed and what is late, and no clause or band.
  private func withheld(by day: Int32, _ law: AppliedLaw) -> Assessment {
    var bound = bound
    bound.lawDay = day
    bound.isWithheld = true
    return explained(bound, law)
  }

  private func explained(_ bound: BoundCase, _ law: AppliedLaw) -> Assessment {
    var bound = bound
    var weighing = Weighing()
    catalog.weigh(&bound, into: &weighing)
    return Explanation(catalog: catalog, file: file, bound: bound, weighing: weighing, law: law)
      .assessment
  }
}
