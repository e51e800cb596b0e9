extension TableVerifier {
  /// When decisions seem out of proportion.
  func verifyProportions() throws(ArtifactError) {
    for row in rows(tables.proportions) {
      try require(
        Int(row.basis) < tables.provisions.count
          && Int(row.authority) < tables.authorities.count
          && Int(row.measure) < tables.measures.count && row.rule < ProportionRow.rules
          && isList(row.firstName, Int(row.nameCount), below: tables.textStarts.count - 1)
          && isList(row.firstPower, Int(row.powerCount), below: tables.textStarts.count - 1),
        in: .proportions
      )
    }
    try require(tables.proportions.count <= Limit.proportions, in: .proportions)
  }
}
