import SteelyardArtifact

// Every kind of row is taken over as a whole, after those it refers to; equal ones become one.
extension Lowering {
  /// Joins shares with what was taken over before, one after the other.
  ///
  /// Each pool is filled in the order of the shares; those that do not need each other are filled side by side. Volumes and factors
  /// join the contents at once.
  ///
  /// - Parameters:
  ///   - shares: The shares.
  ///   - work: What else can be done meanwhile.
  /// - Returns: For each its powers and standards with their new references.
  mutating func absorb(
    _ shares: [LoweredShare],
    beside work: @escaping @Sendable () -> Void = {}
  ) -> [JoinedPowers.Rows] {
    var moves = absorbTextsAndDiagrams(of: shares, beside: work)
    absorbRows(of: shares, &moves)
    for (share, moves) in zip(shares, moves) {
      contents.volumes += share.volumes.map { moves.moved($0) }
      contents.factors += share.factors.map { moves.moved($0) }
    }
    return Array(zip(shares, moves)).concurrentMap { share, moves in
      JoinedPowers.Rows(
        powers: share.powers.map { moves.moved($0) },
        standards: share.standards.map { moves.moved($0) }
      )
    }
  }

  /// What refers to nothing else.
  private mutating func absorbTextsAndDiagrams(
    of shares: [LoweredShare],
    beside work: @escaping @Sendable () -> Void
  ) -> [Moves] {
    let noTexts = (pool: TextPool(), moved: [Moved]())
    let texts = Strand((pool: exchange(&self.texts, with: noTexts.pool), moved: noTexts.moved))
    let noDiagrams = (pool: DiagramPool(), moved: [MovedDiagrams]())
    let diagrams = Strand(
      (pool: exchange(&self.diagrams, with: noDiagrams.pool), moved: noDiagrams.moved)
    )
    sideBySide(
      { texts.change { strand in strand.moved = shares.map { strand.pool.absorb(textsOf: $0) } } },
      { diagrams.change { strand in strand.moved = shares.map { strand.pool.absorb($0) } } },
      work
    )
    let (movedTexts, movedDiagrams): ([Moved], [MovedDiagrams])
    (self.texts, movedTexts) = texts.take(leaving: noTexts)
    (self.diagrams, movedDiagrams) = diagrams.take(leaving: noDiagrams)
    return zip(movedTexts, movedDiagrams).map { texts, diagrams in
      var moves = Moves()
      (moves.texts, moves.numbers, moves.nodes) = (texts, diagrams.numbers, diagrams.nodes)
      return moves
    }
  }

  /// Everything else that is kept once.
  private mutating func absorbRows(of shares: [LoweredShare], _ moves: inout [Moves]) {
    let texts = moves.map(\.texts)
    let noConditions = (pool: RunPool<UInt8>(), moved: [MovedConditions]())
    let conditions = Strand(
      (pool: exchange(&self.conditions, with: noConditions.pool), moved: noConditions.moved)
    )
    let nothing = (lowering: Lowering(catalog), moves: [Moves]())
    let rows = Strand(
      (
        lowering: exchange(&self, with: nothing.lowering),
        moves: exchange(&moves, with: nothing.moves)
      )
    )
    sideBySide(
      {
        rows.change { strand in
          for (number, share) in shares.enumerated() {
            strand.lowering.absorbRows(of: share, &strand.moves[number])
          }
        }
      },
      {
        conditions.change { strand in
          strand.moved = zip(shares, texts).map { strand.pool.absorb(conditionsOf: $0, texts: $1) }
        }
      }
    )
    (self, moves) = rows.take(leaving: nothing)
    let moved: [MovedConditions]
    (self.conditions, moved) = conditions.take(leaving: noConditions)
    for number in shares.indices { moves[number].conditions = moved[number] }
  }

  private mutating func absorbRows(of share: LoweredShare, _ moves: inout Moves) {
    absorbProvisions(share, &moves)
    absorbLists(share, &moves)
    absorbDerivations(share, &moves)
    absorbTerms(share, &moves)
    absorbGradings(share, &moves)
  }

  private mutating func absorbProvisions(_ share: LoweredShare, _ moves: inout Moves) {
    moves.authorities = authorities.absorb(share.authorities) {
      $0.department = moves.texts[$0.department]
    }
    moves.provisions = provisions.absorb(share.provisions) {
      ($0.place, $0.citation) = (moves.texts[$0.place], moves.texts[$0.citation])
    }
  }

  private mutating func absorbLists(_ share: LoweredShare, _ moves: inout Moves) {
    moves.words = words.absorb(share.words)
    moves.factorLists = words.absorb(share.factorLists)
    placeLists(ofFactorsIn: share, moves)
    moves.textLists = words.absorb(share.textLists) { $0 = moves.texts[$0] }
    moves.provisionLists = words.absorb(share.provisionLists) {
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

  private mutating func absorbDerivations(_ share: LoweredShare, _ moves: inout Moves) {
    var derivations = share.derivations
    for index in derivations.rows.indices {
      moveInputs(of: &derivations.rows[index], share, moves)
    }
    moves.derivations = self.derivations.absorb(derivations)
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
    moves.amounts = amounts.absorb(share.amounts) { $0.text = moves.texts[$0.text] }
    moves.terms = terms.absorb(share.terms) { $0.amount = moves.amounts[$0.amount] }
    moves.bands = bands.absorb(share.bands) {
      $0.grade = moves.texts[$0.grade]
      $0.firstTerm = moves.terms.run($0.firstTerm, count: $0.termCount)
      $0.basis = moves.provisions[$0.basis]
    }
    moves.clauses = clauses.absorb(share.clauses) {
      $0.firstTerm = moves.terms.run($0.firstTerm, count: $0.termCount)
      $0.firstGroup = moves.words.run($0.firstGroup, count: $0.groupCount)
      ($0.basis, $0.ground) = (moves.provisions[$0.basis], moves.texts[$0.ground])
    }
    moves.versions = versions.absorb(share.versions) {
      $0.root = moves.nodes.target($0.root)
    }
  }

  private mutating func absorbGradings(_ share: LoweredShare, _ moves: inout Moves) {
    moves.notes = notes.absorb(share.notes) {
      $0.repealed = moves.provisions[$0.repealed]
      $0.firstBasis = moves.provisionLists.run($0.firstBasis, count: $0.basisCount)
      $0.firstCode = moves.textLists.run($0.firstCode, count: $0.codeCount)
      ($0.source, $0.unverified) = (moves.texts[$0.source], moves.texts[$0.unverified])
      ($0.knownDefect, $0.heavier) = (moves.texts[$0.knownDefect], moves.texts[$0.heavier])
    }
    moves.gradings = gradings.absorb(share.gradings) {
      $0.authority = moves.authorities[$0.authority]
      $0.firstBand = moves.bands.run($0.firstBand, count: $0.bandCount)
    }
  }
}
