import SteelyardArtifact

/// Where everything of a share stands after it was taken over.
struct Moves: Sendable {
  var texts = Moved(count: 0)
  var provisions = Moved(count: 0)
  var authorities = Moved(count: 0)
  var amounts = Moved(count: 0)
  var words = Moved(count: 0)
  var factorLists = Moved(count: 0)
  var textLists = Moved(count: 0)
  var provisionLists = Moved(count: 0)
  var numbers = Moved(count: 0)
  var nodes = Moved(count: 0)
  var terms = Moved(count: 0)
  var bands = Moved(count: 0)
  var clauses = Moved(count: 0)
  var versions = Moved(count: 0)
  var derivations = Moved(count: 0)
  var conditions = MovedConditions()
  var notes = Moved(count: 0)
  var gradings = Moved(count: 0)
}

// The rows that no pool holds, with their new references.
extension Moves {
  func moved(_ old: VolumeRow) -> VolumeRow {
    var row = old
    (row.id, row.title, row.issuer) = (texts[row.id], texts[row.title], texts[row.issuer])
    (row.authority, row.source) = (authorities[row.authority], texts[row.source])
    return row
  }

  func moved(_ old: FactorRow) -> FactorRow {
    var row = old
    (row.name, row.unit) = (texts[row.name], texts[row.unit])
    (row.question, row.judgement) = (texts[row.question], texts[row.judgement])
    row.basis = provisions[row.basis]
    row.firstEntry = textLists.run(row.firstEntry, count: row.entryCount)
    row.firstCounted = provisionLists.run(row.firstCounted, count: row.countedCount)
    return row
  }

  func moved(_ old: PowerRow) -> PowerRow {
    var row = old
    (row.id, row.name) = (texts[row.id], texts[row.name])
    row.notes = notes[row.notes]
    (row.conditions, row.conditionBytes) = conditions.run(row.conditions, row.conditionBytes)
    return row
  }

  func moved(_ old: StatuteRow) -> StatuteRow {
    var row = old
    row.firstSlot = factorLists.run(row.firstSlot, count: row.slotCount)
    row.firstCircumstance = words.run(row.firstCircumstance, count: row.circumstanceCount)
    row.firstDerivation = derivations.run(row.firstDerivation, count: row.derivationCount)
    row.firstClause = clauses.run(row.firstClause, count: row.clauseCount)
    row.firstVersion = versions.run(row.firstVersion, count: row.versionCount)
    return row
  }

  func moved(_ old: LoweredPower) -> LoweredPower {
    var power = old
    (power.row, power.statute) = (moved(old.row), moved(old.statute))
    return power
  }

  func moved(_ old: StandardRow) -> StandardRow {
    var row = old
    row.id = texts[row.id]
    row.grading = gradings[row.grading]
    row.root = nodes.target(row.root)
    row.notes = notes[row.notes]
    (row.conditions, row.conditionBytes) = conditions.run(row.conditions, row.conditionBytes)
    return row
  }
}
