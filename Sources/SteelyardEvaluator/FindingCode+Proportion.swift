import SteelyardText

// What `steelyard explain` tells about decisions that seem out of proportion.

extension FindingCode {
  static let ofExcess = FindingEntry(
    Bilingual("罚款与货值、所得相差悬殊", "a fine many times the goods or gains"),
    Bilingual(
      "决定的数额超过货值金额、违法所得等事实的若干倍，倍数写在规则的 `proportion:` 里。例如卖出20元芹菜，罚款6.6万元，是3300倍。合法的数额也可能过罚不当（行政处罚法第五条第二款）。几项事实取其中最大的；有一项没有填写、无法查实的，或者最大的是零的，无从比较，不提示。",
      "The amount is more than so many times the goods, the gains or another fact, as `proportion:` in the rules says. For example celery was sold for 20 yuan and the fine is 66000, which is 3300 times as much. A lawful amount may still be out of proportion (行政处罚法 §5(2)). Of several facts the greatest counts; where one is not stated or could not be established, or the greatest is nothing, there is nothing to compare with, and nothing is said."
    ),
    Bilingual(
      "对照第三十二条、第三十三条看有没有减轻或者不予处罚的情形；仍要这样罚的，把理由写进案卷。",
      "See whether §§32 and 33 mitigate or exempt; where the fine stays, put the reasons on file."
    )
  )

  static let ofTinyValue = FindingEntry(
    Bilingual("数额极小而未审查从宽情形", "a tiny value, and leniency was not examined"),
    Bilingual(
      "货值金额、违法所得等不满规则 `proportion:` 里写的数额，却罚了款，案卷里没有任何不予、减轻或者从轻的情节，也没有写审查过哪一项。例如货值20元，没有写是否属于轻微并及时改正、初次且危害轻微。免罚清单没有穷尽：没有列进清单，不妨碍依行政处罚法第三十三条不予处罚，也不免除审查。",
      "The goods, gains or the like are less than `proportion:` in the rules says, a fine was imposed, and the case claims nothing that exempts, mitigates or lightens, nor says that any of it was examined. For example the goods are worth 20 yuan, and nothing tells whether the act was minor and undone in time, or a first one with slight harm. Lists of exemptions are not exhaustive: absence from a list never blocks 行政处罚法 §33, and does not spare anyone the examination."
    ),
    Bilingual(
      "逐项审查第三十二条、第三十三条；成立的写进案卷的情节，不成立的写进 `examined`：哪一项，为什么不成立。",
      "Examine §§32 and 33 one by one; claim what holds, and write under `examined` what does not, and why."
    )
  )

  static let ofAggravation = FindingEntry(
    Bilingual("没有从重情节而从重", "heavier without a circumstance for it"),
    Bilingual(
      "适用的是规则 `proportion:` 列出的从重档，案卷里却没有从重情节，而该事项是有从重情节清单的。例如情节填写「从重」，没有写明是哪一项。",
      "The band has one of the grades that `proportion:` in the rules lists as heavier, and the case claims no circumstance that aggravates, though the power has some. For example `从重` is stated as the gravity, and nothing says why."
    ),
    Bilingual(
      "写明从重情节和证据；没有的，改在一般档裁量。",
      "State the circumstance and its evidence; where there is none, weigh by the ordinary band."
    )
  )
}
