import SteelyardText

// What `steelyard explain` tells about findings on the history of a case.

extension FindingCode {
  static let ofContradiction = FindingEntry(
    Bilingual("次数与历史不符", "a number that the history contradicts"),
    Bilingual(
      "案卷填写的次数，与按规则从案卷所附历史（`history:`）数出来的不一致。例如填了3次，历史里两年以内只有一次，连同本次是2次。裁量按数出来的次数进行。",
      "The number stated differs from what the rules count in the history of the case (`history:`). For example 3 are stated, while the history has one act within two years, which makes 2 with the present one. What was counted is weighed by."
    ),
    Bilingual(
      "补全历史，或者改正填写的次数；也可以不填次数，由引擎计算。",
      "Complete the history or correct the number; the number may also be left to the engine."
    )
  )

  static let ofLaterActs = FindingEntry(
    Bilingual("历史中有晚于本次的行为", "acts of the history are later than the act"),
    Bilingual(
      "历史里列出的行为，日期晚于本案的行为日，不是以前的行为，不计入次数。例如本次行为在3月1日，历史里有一项在5月。",
      "An act of the history bears a later day than the act of the case: it was not before, and does not count. For example the act was on 1 March, and an entry is of May."
    ),
    Bilingual("核对日期，或者删去这一项。", "Look at the days, or leave the entry out.")
  )
}
