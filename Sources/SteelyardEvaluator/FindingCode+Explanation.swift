public import SteelyardText

/// What `steelyard explain` tells about a finding.
extension FindingCode {
  /// The finding in a few words.
  public var title: Bilingual { entry.title }

  /// What it means, how it is weighed, and what to do.
  public var explanation: Bilingual {
    Bilingual(
      "\(entry.meaning.chinese)\n\n\(weight.chinese)\n\n\(entry.remedy.chinese)",
      "\(entry.meaning.english)\n\n\(weight.english)\n\n\(entry.remedy.english)"
    )
  }

  /// How it counts for the outcome (step 14 of the weighing).
  private var weight: Bilingual {
    switch self {
    case .aboveStatutoryMost, .belowStatutoryLeast, .measureNotProvided, .mandatoryMeasureMissing,
      .forbiddenMeasure, .exclusiveMeasures, .punishedAlthoughExempt, .finedTwice,
      .finedUnderLighter, .outOfTime, .notInForce, .mitigationNotApplied:
      Bilingual("结论：处理违法（unlawful）。", "It makes the outcome `unlawful`.")
    case .aboveBenchmark, .belowBenchmark, .measureOutsideBenchmark:
      Bilingual(
        "结论：背离基准（departs）；说明了充分理由的，只作记录，结论是偏离（deviates）。",
        "It makes the outcome `departs`; with a complete reason it is a note, and the outcome is `deviates`."
      )
    case .justifiedDeviation:
      Bilingual("结论：有理由的偏离（deviates）；只作记录。", "A note; the outcome is `deviates`.")
    case .factMissing:
      Bilingual("结论：事实不全（incomplete）；是警告。", "A warning; the outcome is `incomplete`.")
    case .historyAfterAct:
      Bilingual("只是警告，不改变结论。", "A warning; the outcome stays what it is.")
    case .outOfProportion, .leniencyNotExamined, .aggravationWithoutGround:
      Bilingual(
        "只是提示，不改变结论；由承办人和审核人判断。",
        "Advice: the outcome stays what it is, and whoever decides or reviews judges."
      )
    case .amountNotExact:
      Bilingual("结论：无法审核（unreadable）。", "It makes the outcome `unreadable`.")
    case .amountMissing, .unreasonedDeviation, .emptyReason, .procedureMissing,
      .procedureAfterDecision, .late, .tooEarly, .circumstanceNotApplicable, .countContradicted,
      .lighteningNotApplied:
      Bilingual("结论：不合要求（departs）。", "It makes the outcome `departs`.")
    }
  }
}

/// The words about a finding.
struct FindingEntry {
  let title: Bilingual
  let meaning: Bilingual
  let remedy: Bilingual

  init(_ title: Bilingual, _ meaning: Bilingual, _ remedy: Bilingual) {
    (self.title, self.meaning, self.remedy) = (title, meaning, remedy)
  }
}

extension FindingCode {
  private var entry: FindingEntry {
    switch self {
    case .aboveStatutoryMost, .belowStatutoryLeast, .aboveBenchmark, .belowBenchmark,
      .amountMissing, .amountNotExact:
      ofAmounts
    case .measureNotProvided, .mandatoryMeasureMissing, .forbiddenMeasure, .exclusiveMeasures,
      .punishedAlthoughExempt, .measureOutsideBenchmark, .circumstanceNotApplicable:
      ofMeasures
    case .unreasonedDeviation, .justifiedDeviation, .emptyReason, .procedureMissing,
      .procedureAfterDecision, .late, .tooEarly, .outOfTime, .factMissing, .notInForce:
      ofCourse
    case .mitigationNotApplied, .lighteningNotApplied: ofDuties
    case .finedTwice: ofFiningTwice
    case .finedUnderLighter: ofFiningUnderLighter
    case .countContradicted: Self.ofContradiction
    case .outOfProportion: Self.ofExcess
    case .leniencyNotExamined: Self.ofTinyValue
    case .aggravationWithoutGround: Self.ofAggravation
    case .historyAfterAct: Self.ofLaterActs
    }
  }

  private var ofFiningTwice: FindingEntry {
    FindingEntry(
      Bilingual("一事两罚", "one act fined twice"),
      Bilingual(
        "同一个违法行为已经罚过，或者同时依两项规定各罚一次，或者法院已经判处罚金（行政处罚法第二十九条、第三十五条）。例如同一批货依两条各罚5万元。",
        "The same act was fined before, or is fined under two powers at once, or a court has imposed a criminal fine (行政处罚法 §§29, 35). For example one delivery is fined 50000 yuan under each of two articles."
      ),
      Bilingual("只保留一次罚款，依罚款数额高的规定。", "Keep one fine, under the provision with the higher one.")
    )
  }

  private var ofFiningUnderLighter: FindingEntry {
    FindingEntry(
      Bilingual("依较轻的规定罚款", "fined under the lighter power"),
      Bilingual(
        "一个行为违反数项规定，罚款没有依罚款数额高的规定作出（行政处罚法第二十九条）。例如两条的上限是10万元和20万元，却依前一条罚款。",
        "One act breaches several powers, and the fine does not rest on the one with the higher fine (行政处罚法 §29). For example the two allow 100000 and 200000 yuan, and the first was used."
      ),
      Bilingual("改依罚款数额高的规定裁量。", "Weigh the fine under the power with the higher one.")
    )
  }

  private var ofAmounts: FindingEntry {
    switch self {
    case .belowStatutoryLeast:
      FindingEntry(
        Bilingual("低于法定下限", "less than the law allows"),
        Bilingual(
          "决定的数额低于适用条款的下限，又没有减轻处罚的情节（行政处罚法第三十二条等）。例如条款是5万元以上10万元以下，决定罚款3万元。",
          "The amount is below the least of the clause that applies, and no circumstance mitigates (行政处罚法 §32). For example the clause has 50000 to 100000 yuan, and 30000 were decided."
        ),
        Bilingual(
          "提高到下限，或者写明减轻的情节和依据。",
          "Raise it to the least, or state the circumstance that mitigates."
        )
      )
    case .aboveBenchmark:
      FindingEntry(
        Bilingual("高于裁量基准", "more than the benchmark"),
        Bilingual(
          "数额在法定幅度以内，但高于这些事实所在一档的上限。例如一般情节6.5万元以上8.5万元以下，决定罚款9万元。",
          "The amount is lawful, and above the most of the band for these facts. For example the band has 65000 to 85000 yuan, and 90000 were decided."
        ),
        Bilingual(
          "改在基准以内，或者在 `deviation:` 里写明理由、条款、批准人和日期。",
          "Keep to the benchmark, or give the reason, provision, approver and day under `deviation:`."
        )
      )
    case .belowBenchmark:
      FindingEntry(
        Bilingual("低于裁量基准", "less than the benchmark"),
        Bilingual(
          "数额在法定幅度以内，但低于这些事实所在一档的下限。打折处罚也要有依据。",
          "The amount is lawful, and below the least of the band for these facts. A discount needs its ground as well."
        ),
        Bilingual(
          "改在基准以内，或者在 `deviation:` 里写明理由、条款、批准人和日期。",
          "Keep to the benchmark, or give the reason, provision, approver and day under `deviation:`."
        )
      )
    case .amountMissing:
      FindingEntry(
        Bilingual("没有写数额", "an amount that is not stated"),
        Bilingual(
          "决定采取一项有数额的措施，却没有写多少，而基准是一个幅度。例如 `fine: yes`。",
          "A measure with a quantity was decided without saying how much, and the benchmark is a range. For example `fine: yes`."
        ),
        Bilingual("写上数额。", "State the amount.")
      )
    case .amountNotExact:
      FindingEntry(
        Bilingual("数额无法准确计算", "an amount that cannot be computed exactly"),
        Bilingual(
          "按规则算出的数额超出能表示的范围，或者两端之间没有一个整数（分、日）。引擎不会估计。",
          "The amount the rules give is too large to be held, or no whole number of fen or days lies between its ends. The engine never guesses."
        ),
        Bilingual(
          "核对事实里的数值；规则没有写取整的，补上 `round:`。",
          "Look at the numbers among the facts; where the rules do not say how to round, add `round:`."
        )
      )
    default:
      FindingEntry(
        Bilingual("高于法定上限", "more than the law allows"),
        Bilingual(
          "决定的数额高于适用条款的上限；从重也不能超过上限。例如条款是5万元以上10万元以下，决定罚款12万元。",
          "The amount is above the most of the clause that applies; aggravation never goes beyond it. For example the clause has 50000 to 100000 yuan, and 120000 were decided."
        ),
        Bilingual("降到上限以内。", "Bring it down into the range.")
      )
    }
  }

  private var ofMeasures: FindingEntry {
    switch self {
    case .mandatoryMeasureMissing:
      FindingEntry(
        Bilingual("缺少应当并处的措施", "a measure that must be taken is missing"),
        Bilingual(
          "条款规定应当采取的措施，决定里没有。例如应当没收违法所得，只罚了款。",
          "The clause requires a measure that was not decided. For example gains must be confiscated, and there is a fine alone."
        ),
        Bilingual(
          "补上这项措施；依法减轻而免去的，写明情节。",
          "Add it; where mitigation leaves it out, state the circumstance."
        )
      )
    case .forbiddenMeasure:
      FindingEntry(
        Bilingual("采取了不得采取的措施", "a measure that must not be taken"),
        Bilingual("条款明文排除这项措施，决定里却有。", "The clause excludes the measure, and it was decided."),
        Bilingual("撤下这项措施。", "Leave it out.")
      )
    case .exclusiveMeasures:
      FindingEntry(
        Bilingual("应当择一的措施没有择一", "not exactly one of measures that exclude each other"),
        Bilingual(
          "条款用「或者」「单处」列出几项措施，只能选一项，也必须选一项。",
          "The clause lists measures of which exactly one is chosen (`或者`, `单处`); more than one, or none, was."
        ),
        Bilingual("选定其中一项。", "Choose one of them.")
      )
    case .punishedAlthoughExempt:
      FindingEntry(
        Bilingual("应当不予处罚而处罚", "punished although the law exempts"),
        Bilingual(
          "案件有依法应当不予处罚的情节（行政处罚法第三十条、第三十一条、第三十三条），决定里却有处罚。",
          "A circumstance exempts (行政处罚法 §30, 31, 33), and yet a penalty was decided."
        ),
        Bilingual(
          "不予处罚，并按第三十三条第三款教育当事人。",
          "Impose none, and educate as §33(3) demands."
        )
      )
    case .measureOutsideBenchmark:
      FindingEntry(
        Bilingual("措施与基准不一致", "a measure the benchmark does not have, or without one it has"),
        Bilingual(
          "法律允许，但这些事实所在的一档不采取这项措施，或者要求采取而没有采取。",
          "Lawful, and yet the band for these facts does not take the measure, or takes one that was left out."
        ),
        Bilingual(
          "按基准增减，或者在 `deviation:` 里写明理由、条款、批准人和日期。",
          "Follow the benchmark, or give the reason, provision, approver and day under `deviation:`."
        )
      )
    case .circumstanceNotApplicable:
      FindingEntry(
        Bilingual("情节不适用于这个事项", "a circumstance that does not count here"),
        Bilingual(
          "案件主张的情节，规则里没有，或者不适用于这类权力、这个机关。",
          "The case claims a circumstance that the rules do not have, or that does not count for this kind of power or this authority."
        ),
        Bilingual("核对情节的名称和依据。", "Look at its name and provision.")
      )
    default:
      FindingEntry(
        Bilingual("法律没有规定的措施", "a measure the law does not provide"),
        Bilingual(
          "适用的条款没有这项措施。例如条款只有罚款，决定里还有吊销许可证件。",
          "The clause that applies does not have the measure. For example it has a fine, and a licence was revoked."
        ),
        Bilingual("撤下这项措施，或者引用规定它的条款。", "Leave it out, or cite the provision that has it.")
      )
    }
  }

  private var ofCourse: FindingEntry {
    switch self {
    case .justifiedDeviation:
      FindingEntry(
        Bilingual("有充分理由的偏离", "a deviation with a complete reason"),
        Bilingual(
          "决定偏离基准，理由、条款、批准人和不晚于决定日的批准日期都写明了。",
          "The decision leaves the benchmark, and reason, provision, approver and a day of approval not after the decision are stated."
        ),
        Bilingual("不需要改正；留档备查。", "Nothing has to be corrected; it stays on record.")
      )
    case .emptyReason:
      FindingEntry(
        Bilingual("理由没有内容", "a reason that says nothing"),
        Bilingual(
          "偏离的理由不足八个字，例如「情节特殊」，看不出为什么偏离。",
          "The ground of a deviation has fewer than eight characters, such as `情节特殊`: nobody can tell why."
        ),
        Bilingual(
          "写明具体事实和为什么基准在本案不合适。",
          "State the facts, and why the benchmark does not fit them."
        )
      )
    case .procedureMissing:
      FindingEntry(
        Bilingual("缺少应当履行的程序", "a step that is owed was not taken"),
        Bilingual(
          "按规则应当告知、听证、集体讨论、法制审核或者批准，案卷里没有。例如罚款达到听证标准而没有告知听证权利。",
          "The rules owe notice, a hearing, collective discussion, legal review or approval, and the file has none. For example the fine reaches the threshold of hearings, and none was offered."
        ),
        Bilingual(
          "补做程序以后再决定；做过的，填上日期。",
          "Take the step before deciding; if it was taken, state the day."
        )
      )
    case .procedureAfterDecision:
      FindingEntry(
        Bilingual("程序在决定之后", "a step taken after the decision"),
        Bilingual(
          "应当在决定之前履行的程序，日期晚于决定。",
          "A step that comes before the decision bears a later day."
        ),
        Bilingual(
          "核对日期；确实倒置的，撤销后重新决定。",
          "Look at the days; if they are right, withdraw and decide anew."
        )
      )
    case .late:
      FindingEntry(
        Bilingual("超过期限", "decided or served too late"),
        Bilingual(
          "两个日期之间超过规则写明的期限，例如立案后90日内没有作出决定。",
          "More days than a deadline allows lie between two dates, for example a decision later than 90 days after filing."
        ),
        Bilingual(
          "核对日期；依法延长、中止的，按规则写明。",
          "Look at the days; state extensions and pauses as the rules provide."
        )
      )
    case .tooEarly:
      FindingEntry(
        Bilingual("没有隔够期限", "before the least time had passed"),
        Bilingual(
          "规则要求两个日期之间至少隔一段时间，例如听证的七个工作日前通知（行政处罚法第六十四条），实际没有隔够。",
          "The rules demand at least some time between two days, for example notice seven working days before a hearing (行政处罚法 §64), and there was less."
        ),
        Bilingual("核对日期；确实不够的，重新通知。", "Look at the days; where they are right, give notice anew.")
      )
    case .outOfTime:
      FindingEntry(
        Bilingual("超过追责时效", "the limitation had run out"),
        Bilingual(
          "违法行为终了到立案超过两年（涉及生命健康安全、金融安全且有危害后果的五年，行政处罚法第三十六条），不再处罚。",
          "More than two years lie between the end of the act and the filing (five where life, health or financial safety was harmed, 行政处罚法 §36): no penalty any more."
        ),
        Bilingual("撤销案件；连续行为从终了之日起算。", "Close the case; a continuing act counts from its end.")
      )
    case .factMissing:
      FindingEntry(
        Bilingual("缺少事实", "a fact that matters is missing"),
        Bilingual(
          "没有这个事实就定不了条款、档次或者数额。引擎不会把缺的当作没有或者零。",
          "Without this fact clause, band or amount cannot be told. What is missing is never taken as no or zero."
        ),
        Bilingual(
          "补充事实；查过而无法查实的，写 `无法查实`。",
          "State the fact; if it was looked for and could not be established, write `无法查实`."
        )
      )
    case .notInForce:
      FindingEntry(
        Bilingual("行为时没有这项权力", "the power did not exist on the day of the act"),
        Bilingual(
          "按行为当天施行的规则，这项权力尚未设定或者已经取消。",
          "Under the law of the day of the act the power did not exist yet, or no more."
        ),
        Bilingual("改用当时的权力事项，或者不予处罚。", "Use the power of that day, or impose nothing.")
      )
    default:
      FindingEntry(
        Bilingual("偏离基准而理由不全", "a deviation without a complete reason"),
        Bilingual(
          "决定偏离基准，缺少理由、条款、批准人或者批准日期，或者批准晚于决定。",
          "The decision leaves the benchmark, and the reason, provision, approver or day of approval is missing, or the approval came after the decision."
        ),
        Bilingual(
          "在 `deviation:` 里补全，或者改在基准以内。",
          "Complete `deviation:`, or keep to the benchmark."
        )
      )
    }
  }
}
