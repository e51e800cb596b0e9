import SteelyardModel

extension TableVerifier {
  /// Provisions, instruments, volumes, authorities, circumstances and notes.
  func verifyLists() throws(ArtifactError) {
    try verifyAuthorities()
    for row in rows(tables.instruments) {
      try require(
        isText(row.id) && isText(row.title) && isOptionalText(row.number)
          && isOptionalText(row.source) && row.kind < 7 && row.appliesBy < 3,
        in: .instruments
      )
    }
    for row in rows(tables.provisions) {
      try require(
        isOptional(row.instrument, below: tables.instruments.count) && isText(row.place)
          && isText(row.citation),
        in: .provisions
      )
    }
    for row in rows(tables.circumstances) {
      try require(
        isText(row.id) && isText(row.name) && Int(row.basis) < tables.provisions.count
          && Int(row.authority) < tables.authorities.count && row.effect < 7 && row.isDuty < 2,
        in: .circumstances
      )
    }
    try verifyNotes()
  }

  /// The rows of a section one after the other.
  func rows<Row>(_ section: Section<Row>) -> some Sequence<Row> {
    (0..<section.count).lazy.map { section[$0] }
  }

  private func verifyAuthorities() throws(ArtifactError) {
    for row in rows(tables.authorities) {
      try require(isText(row.department) && Authority.isRegion(row.region), in: .authorities)
    }
    for row in rows(tables.volumes) {
      try require(
        isText(row.id) && isText(row.title) && isText(row.issuer) && isOptionalText(row.source)
          && Int(row.authority) < tables.authorities.count
          && Int(row.currency) < Currency.allCases.count,
        in: .volumes
      )
    }
  }

  private func verifyNotes() throws(ArtifactError) {
    for row in rows(tables.notes) {
      try require(
        isOptional(row.repealed, below: tables.provisions.count)
          && isList(row.firstBasis, Int(row.basisCount), below: tables.provisions.count)
          && isList(row.firstCode, Int(row.codeCount), below: tables.textStarts.count - 1)
          && isOptionalText(row.source) && isOptionalText(row.unverified)
          && isOptionalText(row.knownDefect) && isOptionalText(row.heavier),
        in: .notes
      )
    }
  }

  /// Measures and factors.
  func verifyMeasures() throws(ArtifactError) {
    for row in rows(tables.measures) {
      try require(
        isText(row.id) && isText(row.name) && isText(row.englishName) && row.unit < 10
          && row.nature < 9,
        in: .measures
      )
    }
    try require(tables.measures.count <= Int(UInt16.max), in: .measures)
  }

  func verifyFactors() throws(ArtifactError) {
    let domains = tables.factorDomains
    try require(domains.count == tables.factors.count, in: .factorDomains)
    try require(
      rows(domains).allSatisfy { Int($0) < tables.domains.count },
      in: .factorDomains
    )
    try require(
      rows(tables.domains).allSatisfy { $0.unknown <= FactorRow.branch && $0.defaultDate <= 4 },
      in: .domains
    )
    for row in rows(tables.factors) {
      let texts = [row.name, row.unit].allSatisfy(isText)
      let words = [row.question, row.judgement].allSatisfy(isOptionalText)
      try require(
        texts && words && row.grainDenominator > 0 && row.type <= FactorRow.event
          && isOptional(row.basis, below: tables.provisions.count)
          && row.unknown <= FactorRow.branch && row.same < 4 && row.scope < 4 && row.worse < 3
          && row.distinct <= 4 && row.counting < 8 && row.defaultDate <= 4
          && isList(row.firstCounted, Int(row.countedCount), below: tables.provisions.count)
          && isList(row.firstEntry, Int(row.entryCount), below: tables.textStarts.count - 1),
        in: .factors
      )
    }
  }

  /// Steps and time limits.
  func verifyProcedures() throws(ArtifactError) {
    for row in rows(tables.measureTests) {
      try require(
        Int(row.measure) < tables.measures.count && isText(row.text),
        in: .measureTests
      )
    }
    for row in rows(tables.procedureCases) {
      try require(
        isRun(row.firstTest, Int(row.testCount), in: tables.measureTests.count)
          && isList(
            row.firstCircumstance,
            Int(row.circumstanceCount),
            below: tables.circumstances.count * 2
          ),
        in: .procedureCases
      )
    }
    for row in rows(tables.procedures) {
      try require(
        Int(row.basis) < tables.provisions.count && row.step < 10
          && isList(row.firstPower, Int(row.powerCount), below: tables.textStarts.count - 1)
          && Int(row.authority) < tables.authorities.count
          && isRun(row.firstCase, Int(row.caseCount), in: tables.procedureCases.count),
        in: .procedures
      )
    }
    for row in rows(tables.deadlines) {
      try require(
        Int(row.basis) < tables.provisions.count
          && Int(row.authority) < tables.authorities.count && row.from < 13 && row.to < 13
          && row.unit < 4 && row.extensionUnit < 4 && row.sort < 4 && isText(row.approver)
          && isText(row.ground)
          && isRun(row.firstCase, Int(row.caseCount), in: tables.procedureCases.count)
          && isList(row.firstPower, Int(row.powerCount), below: tables.textStarts.count - 1),
        in: .deadlines
      )
    }
    try require(tables.deadlines.count <= Limit.deadlines, in: .deadlines)
    try verifyCalendars()
    for row in rows(tables.concurrences) {
      try require(
        Int(row.basis) < tables.provisions.count && Int(row.measure) < tables.measures.count
          && Int(row.authority) < tables.authorities.count && row.rule < 3,
        in: .concurrences
      )
    }
    try verifyProportions()
  }
}
