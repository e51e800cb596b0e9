import SteelyardDiagnostics
import SteelyardText

extension LegalTextFault.Kind {
  /// What there is to say about the kind.
  var diagnosticCode: DiagnosticCode {
    DiagnosticCode(rawValue, title: title, explanation: explanation)
  }

  private var title: Bilingual {
    switch self {
    case .unreadableTest: Bilingual("条件看不懂", "a test that cannot be read")
    case .unreadableAmount: Bilingual("数额看不懂", "an amount that cannot be read")
    case .unitMismatch: Bilingual("单位对不上", "a unit that measures something else")
    case .wrongCurrency: Bilingual("币种不对", "an amount in another currency")
    case .unknownUnit: Bilingual("不认识的单位", "an unknown unit")
    case .lossOfGrain: Bilingual("比最小刻度还细", "a number finer than its grain")
    case .numberOverflow: Bilingual("数太大", "a number that is too large")
    case .unknownChoice: Bilingual("没有这个选项", "an entry the list does not have")
    case .unorderedComparison: Bilingual("没有顺序的值不能比较", "a comparison of values without order")
    case .emptyInterval: Bilingual("区间里一个数也没有", "an interval that holds no number")
    case .invertedBounds: Bilingual("下限高于上限", "a lower end above the upper end")
    case .mixedSpelling: Bilingual("两种写法混在一起", "two spellings in one text")
    }
  }

  private var explanation: Bilingual {
    switch self {
    case .unreadableTest, .unreadableAmount: spelling
    case .unitMismatch, .unknownUnit, .lossOfGrain, .numberOverflow: numbers
    case .wrongCurrency: currency
    case .unknownChoice, .unorderedComparison: entries
    case .emptyInterval, .invertedBounds: ends
    case .mixedSpelling: mixture
    }
  }

  private var spelling: Bilingual {
    Bilingual(
      """
      条件和数额用法律自己的话写，或者用加引号的 S-FEEL 写；每一个字都要读得懂，读不懂的不猜。

      例如「5000元以上不满1万元」「不超过30日」「报告书、报告表」，或者 `"[5000..10000)"`；「5000左右」「1万多元」说不清两端，不接受。

      改成有明确两端的说法；没有上限的只写「以上」。
      """,
      """
      Tests and amounts are written in the law's own words, or in quoted S-FEEL. Every word must be understood; nothing is guessed.

      For example `5000元以上不满1万元`, `不超过30日`, `报告书、报告表` or `"[5000..10000)"`; `5000左右` has no definite ends and is refused.

      Write definite ends; where there is no most, say `以上` alone.
      """
    )
  }

  private var numbers: Bilingual {
    Bilingual(
      """
      数要能准确换算成因素或者措施的最小刻度：单位同类，不多一位小数，也不超出64位整数。

      例如因素以「吨」计，条件写「5立方米」；金额最小到分，写了「0.001元」。

      改成同类的单位和刻度以内的数；因素确实要更细的，改它的 `grain:`。
      """,
      """
      A number converts exactly into steps of the factor or measure: a unit of the same kind, no decimals below the grain, within 64 bits.

      For example the factor counts tonnes and the test says `5立方米`; or an amount of money says `0.001元`.

      Use a unit of the same kind and a number of whole steps; where the factor has to be finer, change its `grain:`.
      """
    )
  }

  private var currency: Bilingual {
    Bilingual(
      """
      一个分册的金额只用一种币种，写在 `catalog:` 的 `currency:`，不写就是人民币。不同币种不换算，也不相加。

      例如写了 `currency: USD` 的分册里出现「16550元」，或者没有写的分册里出现「16550美元」。

      改成分册的币种，例如「16550美元」「$16550」「USD 16550」；分册的币种写错了，改 `currency:`。
      """,
      """
      All amounts of a volume are in one currency, which `currency:` of `catalog:` names; without it they are yuan. Currencies are neither converted nor added.

      For example a volume with `currency: USD` says `16550元`, or one without it says `16550美元`.

      Write the currency of the volume, like `16550美元`, `$16550` or `USD 16550`; or correct `currency:`.
      """
    )
  }

  private var entries: Bilingual {
    Bilingual(
      """
      选项只能写声明时列出的词；没有写 `ordered: true` 的选项没有轻重，不能用「以上」「超过」比较。

      例如 `of: [报告书, 报告表]`，条件写「报告」或者「报告表以上」。

      改用列出的词；选项确实由轻到重排列的，在因素上写 `ordered: true`。
      """,
      """
      Entries are written as they were declared. Without `ordered: true` they have no order, and nothing is above or below them.

      For example `of: [报告书, 报告表]`, and a test says `报告` or `报告表以上`.

      Use the declared words; where they do stand in order from light to heavy, say `ordered: true` at the factor.
      """
    )
  }

  private var ends: Bilingual {
    Bilingual(
      """
      区间的下限要低于上限，而且中间至少有一个数。以上、以下、以内含本数，不满、超过、以外不含（民法典第一千二百五十九条）；分册另有规定的写在 `bounds:`。

      例如「10万元以上5万元以下」把两端写反了；「超过3次不满4次」中间没有整数。

      对调或者改正两端。
      """,
      """
      The lower end of an interval lies below the upper, with at least one number between them. `以上`, `以下` and `以内` include their number, `不满`, `超过` and `以外` do not (民法典 §1259); a volume that differs says so under `bounds:`.

      For example `10万元以上5万元以下` has its ends swapped, and `超过3次不满4次` holds no whole number.

      Swap or correct the ends.
      """
    )
  }

  private var mixture: Bilingual {
    Bilingual(
      """
      一个条件只用一种写法：中文、英文或者加引号的 S-FEEL。混着写，读的人和机器都容易读错。

      例如「at least 5 以下」。

      从头到尾用一种写法。
      """,
      """
      A test keeps to one spelling: Chinese, English or quoted S-FEEL. Mixed ones are misread by people and by machines.

      For example `at least 5 以下`.

      Use one spelling throughout.
      """
    )
  }
}
