import SteelyardArtifact
import SteelyardModel
import SteelyardText

// Decisions that seem out of proportion.

extension Explanation {
  /// What the decision is held against, and how far apart the two are.
  func proportionFinding(_ remark: Weighing.Remark) -> Finding {
    let rule = tables.proportion(Int(remark.subject))
    let row = tables.proportions[Int(remark.subject)]
    let message =
      switch rule.alarm {
      case .excess(_, let limit): excess(row, above: limit)
      case .tinyValue(_, let limit): tinyValue(row, under: limit)
      case .aggravation: aggravation
      }
    return finding(
      remark,
      message,
      provision: rule.basis.citation,
      measure: tables.string(tables.measures[Int(row.measure)].id)
    )
  }

  private func excess(_ row: ProportionRow, above limit: Int64) -> Bilingual {
    let measure = tables.measure(Int(row.measure))
    let (name, value) = greatest(row)
    let words = words(value, of: row.measure)
    let amount = decidedAmount(row.measure)
    let times = times(row.measure, value)
    let most = QuantityScale.written(Int128(limit), Int128(Proportion.parts))
    return Bilingual(
      "\(measure.name)\(amount.chinese)是\(name)\(words.chinese)的\(times.chinese)，超过\(most)倍",
      "the \(measure.englishName) of \(amount.english) is \(times.english) `\(name)` of \(words.english), above \(most) times"
    )
  }

  private func tinyValue(_ row: ProportionRow, under limit: Int64) -> Bilingual {
    let (name, value) = greatest(row)
    let unit = Measure.Unit.money.in(tables.currency(ofPower: bound.power))
    let (words, most) = (unit.text(of: value, .english), unit.text(of: limit, .english))
    return Bilingual(
      "\(name)\(unit.describe(value))，不满\(unit.describe(limit))，案卷没有写从轻、减轻或者不予处罚的情节，也没有写审查过哪一项，应当审查",
      "`\(name)` of \(words) is under \(most), and the case neither claims anything for leniency nor says that it was examined"
    )
  }

  private var aggravation: Bilingual {
    let grade = weighing.movedBand.flatMap(grade) ?? ""
    return Bilingual(
      "适用「\(grade)」档，案卷没有写从重的情节",
      "the grade `\(grade)` applies, and the case claims no circumstance that aggravates"
    )
  }

  /// The fact that a rule looks at, or the greatest of several.
  private func greatest(_ row: ProportionRow) -> (name: String, value: Int64) {
    var (bound, weighing) = (bound, weighing)
    let weigher = Weigher(tables)
    guard let slot = weigher.yardstickSlot(of: row, &bound, statute, &weighing),
      let value = weigher.value(in: slot, &bound, statute, &weighing)
    else { return ("", 0) }
    return (name(ofSlot: slot), value)
  }

  /// How many times a value is decided, cut off to one decimal.
  private func times(_ measure: UInt16, _ value: Int64) -> Bilingual {
    for index in 0..<bound.decidedCount
    where bound.decided[index].measure == measure && value > 0 {
      let (tenths, rest) = (Int128(bound.decided[index].amount) * 10)
        .quotientAndRemainder(dividingBy: Int128(value))
      let number = QuantityScale.written(tenths, 10)
      return rest == 0
        ? Bilingual("\(number)倍", "\(number) times")
        : Bilingual("\(number)倍多", "more than \(number) times")
    }
    return Bilingual("", "")
  }
}
