package import SteelyardEvaluator
import SteelyardModel

// Several powers for one act, several acts, several parties.

extension CaseGenerator {
  /// Makes one joint case.
  package mutating func makeJointCase() -> JointCase {
    let parts = random.count(1...3)
    return JointCase(
      number: "案",
      parts: (0..<parts).map { place in
        let act = random.happens(70) ? place : 0
        return makePart(act: act, party: random.happens(80) ? 0 : 1)
      }
    )
  }

  private mutating func makePart(act: Int, party: Int) -> JointCase.Part {
    let first = makeCase()
    var files = [first]
    for _ in 1..<random.count(1...3) where random.happens(90) {
      var other = makeCase()
      guard !files.contains(where: { $0.power == other.power }) else { continue }
      // One act has one day, one authority and one party.
      (other.dates, other.authority, other.subject) = (first.dates, first.authority, first.subject)
      files.append(other)
    }
    var part = JointCase.Part(act: act, party: party, files: files)
    part.isDecidedTogether = random.happens(60)
    if part.isDecidedTogether {
      var decision: [CaseFile.Decided] = []
      for decided in files.flatMap({ $0.decision ?? [] })
      where !decision.contains(where: { $0.measure == decided.measure }) && decision.count < 12 {
        decision.append(decided)
      }
      for place in part.files.indices where first.decision != nil {
        part.files[place].decision = decision
      }
    }
    if random.happens(15) { part.earlier = [.init(decision: served())] }
    if random.happens(30) { part.served = served() }
    if random.happens(15) { part.criminal = served() }
    return part
  }

  private mutating func served() -> [CaseFile.Decided] {
    let paid: Int64 = random.one(0, 1, 50_000, Int64.max)
    let fine = CaseFile.Decided(measure: "fine", amount: paid)
    let detention = CaseFile.Decided(measure: "detention", amount: random.number(0...30))
    return random.happens(60) ? [fine] : [fine, detention]
  }
}
