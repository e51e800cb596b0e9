import SteelyardArtifact

/// Where everything of a share stands after it was taken over.
private struct Moves {
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
  var conditions = Moved(count: 0)
  var conditionBytes = Moved(count: 0)
  var notes = Moved(count: 0)
  var gradings = Moved(count: 0)
}

// Every kind of row is taken over as a whole, after those it refers to; equal ones become one.
extension Lowering {
  /// Joins a share with what was taken over before, and returns its powers and standards with their new references.
  ///
  /// Volumes and factors join the contents at once.
  mutating func absorb(_ share: LoweredShare) -> (
    powers: [LoweredPower], standards: [StandardRow]
  ) {
    var moves = Moves()
    absorbTexts(share, &moves)
    absorbLists(share, &moves)
    absorbDiagrams(share, &moves)
    absorbTerms(share, &moves)
    absorbConditions(share, &moves)
    absorbGradings(share, &moves)
    contents.volumes += share.volumes.map { moves.moved($0) }
    contents.factors += share.factors.map { moves.moved($0) }
    let powers = share.powers.map { old in
      var power = old
      (power.row, power.statute) = (moves.moved(old.row), moves.moved(old.statute))
      return power
    }
    let standards = share.standards.map { old in
      var row = old
      row.id = moves.texts[row.id]
      row.grading = moves.gradings[row.grading]
      row.root = moves.nodes.target(row.root)
      row.notes = moves.notes[row.notes]
      (row.conditions, row.conditionBytes) = moves.conditions(row.conditions, row.conditionBytes)
      return row
    }
    return (powers, standards)
  }

  private mutating func absorbTexts(_ share: LoweredShare, _ moves: inout Moves) {
    let bytes = share.text.span
    moves.texts = Moved(count: share.textStarts.count - 1)
    for number in 0..<(share.textStarts.count - 1) {
      let range = Int(share.textStarts[number])..<Int(share.textStarts[number + 1])
      moves.texts[UInt32(number)] = texts.place(of: bytes.extracting(range))
    }
    moves.authorities = Self.move(share.authorities, into: &authorities) {
      $0.department = moves.texts[$0.department]
    }
    moves.provisions = Self.move(share.provisions, into: &provisions) {
      ($0.place, $0.citation) = (moves.texts[$0.place], moves.texts[$0.citation])
    }
  }

  private mutating func absorbLists(_ share: LoweredShare, _ moves: inout Moves) {
    moves.words = Self.move(share.words, into: &words) { _ in }
    moves.factorLists = Self.move(share.factorLists, into: &words) { _ in }
    placeLists(ofFactorsIn: share, moves)
    moves.textLists = Self.move(share.textLists, into: &words) { $0 = moves.texts[$0] }
    moves.provisionLists = Self.move(share.provisionLists, into: &words) {
      $0 = moves.provisions[$0]
    }
  }

  /// The lists of factors stand one factor after the other, as they do where a catalog is lowered as a whole.
  private mutating func placeLists(ofFactorsIn share: LoweredShare, _ moves: Moves) {
    for row in share.factors {
      let entries = share.textLists.rows.dropFirst(Int(row.firstEntry)).prefix(Int(row.entryCount))
      _ = words.place(of: entries.map { moves.texts[$0] })
      let counted = share.provisionLists.rows.dropFirst(Int(row.firstCounted))
        .prefix(Int(row.countedCount))
      if !counted.isEmpty { _ = words.place(of: counted.map { moves.provisions[$0] }) }
    }
  }

  private mutating func absorbDiagrams(_ share: LoweredShare, _ moves: inout Moves) {
    moves.numbers = Self.move(share.numbers, into: &diagrams.numbers) { _ in }
    moves.nodes = Moved(count: share.nodes.rows.count)
    for run in share.nodes.starts.indices {
      var words = Array(share.nodes.rows[share.nodes.range(run)])
      NodeRow.changeTargets(of: &words) { moves.nodes.target($0) }
      moves.nodes[share.nodes.starts[run]] = diagrams.nodes.place(of: words)
    }
    var derivations = share.derivations
    for index in derivations.rows.indices {
      moveInputs(of: &derivations.rows[index], share, moves)
    }
    moves.derivations = Self.move(derivations, into: &self.derivations) { _ in }
  }

  /// A score has a slot, a diagram and points for each of its inputs, a table a diagram and values, a constant days and values;
  /// everything else has slots alone.
  private mutating func moveInputs(
    of row: inout DerivationRow,
    _ share: LoweredShare,
    _ moves: Moves
  ) {
    guard row.operation != DerivationRow.dated else {
      row.firstInput = moves.numbers.run(row.firstInput, count: row.inputCount)
      return
    }
    let width =
      switch row.operation {
      case DerivationRow.score: 3
      case DerivationRow.table: 2
      default: 1
      }
    let first = min(Int(row.firstInput), share.inputLists.rows.count)
    var inputs = Array(share.inputLists.rows[first...].prefix(Int(row.inputCount) * width))
    if row.operation == DerivationRow.score {
      for start in stride(from: 0, to: inputs.count - 2, by: 3) {
        inputs[start + 1] = moves.nodes.target(inputs[start + 1])
        inputs[start + 2] = moves.numbers[inputs[start + 2]]
      }
    }
    if row.operation == DerivationRow.table, inputs.count == width {
      inputs = [moves.nodes.target(inputs[0]), moves.numbers[inputs[1]]]
    }
    row.firstInput = words.place(of: inputs)
  }

  private mutating func absorbTerms(_ share: LoweredShare, _ moves: inout Moves) {
    moves.amounts = Self.move(share.amounts, into: &amounts) { $0.text = moves.texts[$0.text] }
    moves.terms = Self.move(share.terms, into: &terms) { $0.amount = moves.amounts[$0.amount] }
    moves.bands = Self.move(share.bands, into: &bands) {
      $0.grade = moves.texts[$0.grade]
      $0.firstTerm = moves.terms.run($0.firstTerm, count: $0.termCount)
      $0.basis = moves.provisions[$0.basis]
    }
    moves.clauses = Self.move(share.clauses, into: &clauses) {
      $0.firstTerm = moves.terms.run($0.firstTerm, count: $0.termCount)
      $0.firstGroup = moves.words.run($0.firstGroup, count: $0.groupCount)
      ($0.basis, $0.ground) = (moves.provisions[$0.basis], moves.texts[$0.ground])
    }
    moves.versions = Self.move(share.versions, into: &versions) {
      $0.root = moves.nodes.target($0.root)
    }
  }

  private mutating func absorbConditions(_ share: LoweredShare, _ moves: inout Moves) {
    moves.conditions = Moved(count: share.conditions.rows.count)
    moves.conditionBytes = Moved(count: share.conditions.rows.count)
    var mover = ConditionMover(bytes: share.conditions.rows, texts: share.conditionTexts)
    for run in share.conditions.starts.indices {
      let moved = mover.move(share.conditions.range(run)) { moves.texts[$0] }
      let start = share.conditions.starts[run]
      moves.conditions[start] = conditions.place(of: moved)
      moves.conditionBytes[start] = UInt32(clamping: moved.count)
    }
  }

  private mutating func absorbGradings(_ share: LoweredShare, _ moves: inout Moves) {
    moves.notes = Self.move(share.notes, into: &notes) {
      $0.repealed = moves.provisions[$0.repealed]
      $0.firstBasis = moves.provisionLists.run($0.firstBasis, count: $0.basisCount)
      $0.firstCode = moves.textLists.run($0.firstCode, count: $0.codeCount)
      ($0.source, $0.unverified) = (moves.texts[$0.source], moves.texts[$0.unverified])
      ($0.knownDefect, $0.heavier) = (moves.texts[$0.knownDefect], moves.texts[$0.heavier])
    }
    moves.gradings = Self.move(share.gradings, into: &gradings) {
      $0.authority = moves.authorities[$0.authority]
      $0.firstBand = moves.bands.run($0.firstBand, count: $0.bandCount)
    }
  }

  private static func move<Row>(
    _ rows: [Row],
    into pool: inout RowPool<Row>,
    _ change: (inout Row) -> Void
  ) -> Moved {
    var moved = Moved(count: rows.count)
    for (number, old) in rows.enumerated() {
      var row = old
      change(&row)
      moved[UInt32(number)] = pool.place(of: row)
    }
    return moved
  }

  private static func move<Row>(
    _ runs: Runs<Row>,
    into pool: inout RunPool<Row>,
    _ change: (inout Row) -> Void
  ) -> Moved {
    var rows = runs.rows
    for index in rows.indices { change(&rows[index]) }
    var moved = Moved(count: rows.count)
    for run in runs.starts.indices {
      moved[runs.starts[run]] = pool.place(of: rows.span.extracting(runs.range(run)))
    }
    return moved
  }
}

extension Moves {
  fileprivate func moved(_ old: VolumeRow) -> VolumeRow {
    var row = old
    (row.id, row.title, row.issuer) = (texts[row.id], texts[row.title], texts[row.issuer])
    (row.authority, row.source) = (authorities[row.authority], texts[row.source])
    return row
  }

  fileprivate func moved(_ old: FactorRow) -> FactorRow {
    var row = old
    (row.name, row.unit) = (texts[row.name], texts[row.unit])
    (row.question, row.judgement) = (texts[row.question], texts[row.judgement])
    row.basis = provisions[row.basis]
    row.firstEntry = textLists.run(row.firstEntry, count: row.entryCount)
    row.firstCounted = provisionLists.run(row.firstCounted, count: row.countedCount)
    return row
  }

  fileprivate func moved(_ old: PowerRow) -> PowerRow {
    var row = old
    (row.id, row.name) = (texts[row.id], texts[row.name])
    row.notes = notes[row.notes]
    (row.conditions, row.conditionBytes) = conditions(row.conditions, row.conditionBytes)
    return row
  }

  fileprivate func moved(_ old: StatuteRow) -> StatuteRow {
    var row = old
    row.firstSlot = factorLists.run(row.firstSlot, count: row.slotCount)
    row.firstCircumstance = words.run(row.firstCircumstance, count: row.circumstanceCount)
    row.firstDerivation = derivations.run(row.firstDerivation, count: row.derivationCount)
    row.firstClause = clauses.run(row.firstClause, count: row.clauseCount)
    row.firstVersion = versions.run(row.firstVersion, count: row.versionCount)
    return row
  }

  /// The new place and length of packed conditions.
  fileprivate func conditions(_ start: UInt32, _ count: UInt32) -> (UInt32, UInt32) {
    count == 0 ? (0, 0) : (conditions[start], conditionBytes[start])
  }
}
