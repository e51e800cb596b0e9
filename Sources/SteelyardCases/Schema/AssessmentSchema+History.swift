import SteelyardEvaluator
import SteelyardText

extension AssessmentSchema {
  static let counted = [
    must("factor", .anyText, "裁量因素", "the factor"),
    must("least", .integer, "最少几次", "the least it comes to"),
    must("most", .integer, "最多几次", "the most it comes to"),
    must("rule", .anyText, "怎样数", "what is counted, and how"),
    must("acts", .list(.object(SchemaObject(act))), "计入的行为", "the acts that count"),
    may("open", .list(.object(SchemaObject(open))), "可能计入的行为", "the acts that may count"),
  ]

  static let entries = [
    must("factor", .anyText, "裁量因素", "the factor"),
    must("least", .integer, "最少几次", "the least it comes to"),
    must("most", .integer, "最多几次", "the most it comes to"),
    must("entries", .list(.anyText), "计入历史的哪几项，从 1 起", "the entries that count, from 1"),
  ]

  private static let act =
    [must("entry", .integer, "历史的第几项，从 1 起", "its place in the history, from 1")]
    + EarlierAct.Key.allCases.map { may($0.rawValue, .anyText, "案卷所写", "as the case has it") }

  private static let open =
    act + [
      must(
        "lacks",
        .list(.words(CountedFactor.Open.Lack.allCases.map(\.rawValue))),
        "缺什么",
        "what is not known of it"
      )
    ]
}
