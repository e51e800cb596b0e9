import SteelyardText

extension FindingCode {
  /// The words about circumstances that must make a decision lighter.
  var ofDuties: FindingEntry {
    self == .mitigationNotApplied
      ? FindingEntry(
        Bilingual("应当减轻而没有减轻", "a duty to mitigate that was not met"),
        Bilingual(
          "案件有应当减轻处罚的情节（`effect: mitigate`，`modality: must`），数额却不低于法定下限。例如法定5万元以上10万元以下，应当减轻，却罚5万元。同时有从重情节的，由承办人衡量，不提示。",
          "A circumstance counts for which the decision must be mitigated (`effect: mitigate`, `modality: must`), and the amount is not below the statutory least. For example the law has 50000 to 100000 yuan, and 50000 were decided. Where a circumstance aggravates as well, the officer balances the two, and nothing is said."
        ),
        Bilingual(
          "降到法定下限以下；情节不成立的，从案卷里删去。",
          "Go below the statutory least, or take back the circumstance where it does not hold."
        )
      )
      : FindingEntry(
        Bilingual("应当从轻而没有从轻", "a duty to lighten that was not met"),
        Bilingual(
          "案件有应当从轻或者减轻处罚的情节（行政处罚法第三十条、第三十二条），数额却恰好是裁量基准的上限，等于没有从轻。只写「可以」的情节（第三十一条）不提示；阶次已经下移或者已经考虑该情节的，也不提示。例如基准5万元以上8.5万元以下，当事人主动消除危害后果，却罚8.5万元。",
          "A circumstance counts for which the decision must be lighter (行政处罚法 §§30, 32), and the amount is the most of the benchmark, as if it were not there. Nothing is said of one that only may lighten (§31), nor where the band was moved or tests for it. For example the benchmark is 50000 to 85000 yuan, the party undid the harm, and 85000 were decided."
        ),
        Bilingual(
          "在基准上限以下裁量，并说明从轻的幅度。",
          "Decide below the most of the benchmark, and say by how much it was lightened."
        )
      )
  }
}
