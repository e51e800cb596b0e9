import SteelyardEvaluator

/// One case of one power as it stands in a file: what needs no catalogue is read, the rest is kept as it is written.
struct CaseDraft {
  /// The parts that are read; its facts, circumstances and decision are still to come.
  var file = CaseFile(power: "")
  /// Where the power is named.
  var powerPlace = CasePlace(path: "power", position: 0)
  /// The facts in the order they are written.
  var facts: [WrittenEntry] = []
  /// The circumstances that are claimed, with their places.
  var claims: [WrittenClaim] = []
  /// The circumstances that were examined and rejected, with their reasons and places.
  var examined: [WrittenReason] = []
  /// The act and the party, counted from zero.
  var act = 0
  var party = 0
  /// What is decided under each of several powers; nil where one decision stands for all.
  var decisions: [WrittenDecision]?
  /// Earlier decisions about the same act.
  var earlier: [WrittenEarlier] = []
  /// What was paid or served before.
  var served: [WrittenEntry] = []
  /// The criminal punishment.
  var criminal: [WrittenEntry] = []
  /// What is decided, in the order it is written; nil where only the verdict is wanted.
  var decision: [WrittenEntry]?

  /// The drafts of the powers named for one act, which differ in nothing else.
  func drafts(for powers: [WrittenPower]) -> [CaseDraft] {
    powers.map { power in
      var draft = self
      draft.file.power = power.id
      draft.powerPlace = power.place
      return draft
    }
  }

  /// Files a fact; one of the same name that was filed for all acts gives way.
  mutating func file(fact: WrittenEntry) {
    if let index = facts.firstIndex(where: { $0.name == fact.name }) {
      facts[index] = fact
    } else {
      facts.append(fact)
    }
  }
}

/// A claim with its place.
struct WrittenClaim {
  var claim: CaseFile.Claim
  var place: CasePlace
}

/// A circumstance that was examined and rejected, with its place.
struct WrittenReason {
  var id: String
  var reason: String
  var place: CasePlace
}

/// A power with the place where it is named.
struct WrittenPower {
  var id: String
  var place: CasePlace
}
