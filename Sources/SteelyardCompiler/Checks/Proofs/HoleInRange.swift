import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// A part of the statutory range that no band uses.
///
/// Looked at for each clause and measure for which all bands name a range; fixed single amounts leave gaps on purpose.
enum HoleInRange: PowerCheck {
  static let code = DiagnosticCode(
    "hole-in-range",
    severity: .warning,
    title: Bilingual("法定幅度有一段没有用到", "a part of the statutory range that no band uses"),
    explanation: Bilingual(
      """
      各档合起来通常覆盖整个法定幅度。有一段哪一档也没有用到，多半是数字写错了，或者漏了一档。

      例如法定1万元以上10万元以下，各档是1万元至3万元、5万元至10万元：3万元至5万元没有用到。

      补上缺的一段；原文有意不用的，可以不理会这个警告。
      """,
      """
      Together the bands usually fill the statutory range. A part that none of them uses is mostly a wrong number or a forgotten band.

      For example the law provides 10000 to 100000 yuan, and the bands 10000 to 30000 and 50000 to 100000: nothing lies between 30000 and 50000.

      Fill the hole; where the text wants it so, the warning may stand.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    for standard in regions.standards where standard.isTiled {
      for (position, clause) in regions.power.clauses.enumerated() {
        let meetings = standard.meetings.filter { $0.clause == position }
        // Where no case is known to reach the clause, nothing is said of its range.
        guard meetings.contains(where: { $0.doubt == nil }) else { continue }
        let bands = Set(meetings.map(\.band)).sorted().map { standard.draft.bands[$0] }
        for term in clause.terms where term.hasAmount && term.term.modality != .mustNot {
          guard let hole = hole(in: term, between: bands) else { continue }
          report(hole, of: term, in: regions.catalog, at: standard.draft.place, log: &log)
        }
      }
    }
  }

  /// The first hole the bands leave in a range; nil where there is none or they cannot be compared.
  private static func hole(in statutory: TermDraft, between bands: [BandDraft]) -> AmountHole? {
    var scales: [AmountScale] = []
    for band in bands {
      guard let term = band.terms.first(where: { $0.term.measure == statutory.term.measure })
      else { return nil }
      if term.term.modality == .mustNot { continue }
      guard let scale = term.term.amount.flatMap(AmountScale.init), !scale.ends.isPoint else {
        return nil
      }
      scales.append(scale)
    }
    guard let measure = scales.first?.measure, scales.allSatisfy({ $0.measure == measure }),
      let whole = statutory.term.amount.flatMap({ AmountScale(of: $0, comparableTo: measure) })
    else { return nil }
    return AmountHole(in: whole, left: scales)
  }

  private static func report(
    _ hole: AmountHole,
    of term: TermDraft,
    in catalog: Catalog,
    at place: SourceSpan,
    log: inout DiagnosticLog
  ) {
    let measure = catalog[term.term.measure]
    let words = hole.words(in: measure.unit)
    log.report(
      code,
      Bilingual(
        "\(measure.name)的法定幅度中，\(words.chinese)没有哪一档用到",
        "no band uses \(words.english) of the statutory range of `\(measure.name)`"
      ),
      at: place,
      notes: [.init(Bilingual("法定幅度在这里", "the statutory range is here"), at: term.place)]
    )
  }
}

/// A run of amounts that nothing uses.
private struct AmountHole {
  let measure: AmountScale.Measure
  let from: ExactNumber
  let to: ExactNumber?

  /// Finds the first hole that some ranges leave in a whole one.
  init?(in whole: AmountScale, left parts: [AmountScale]) {
    measure = whole.measure
    let sorted = parts.sorted { $0.ends.least < $1.ends.least }
    var reached = whole.ends.least
    // 5万元以下: where the law sets no least, bands begin where they like.
    if measure != .share, reached == .zero { reached = sorted.first?.ends.least ?? reached }
    for part in sorted {
      // Fixed numbers are whole: the next band may begin with the next one.
      let next = measure == .units ? reached.adding(ExactNumber(1)) : reached
      if part.ends.least > next ?? reached {
        (from, to) = (reached, part.ends.least)
        return
      }
      guard let most = part.ends.most else { return nil }
      reached = max(reached, most)
    }
    guard let end = whole.ends.most, reached < end else { return nil }
    (from, to) = (reached, end)
  }

  func words(in unit: Measure.Unit) -> Bilingual {
    switch measure {
    case .units: ExactEnds(least: from, most: to).words(in: unit)
    case .perStep, .share: percentages
    }
  }

  private var percentages: Bilingual {
    let hundred = ExactNumber(100)
    let (first, last) = (
      from.multiplied(by: hundred)?.decimal ?? "…", to?.multiplied(by: hundred)?.decimal ?? "…"
    )
    return Bilingual("\(first)%至\(last)%", "\(first)% to \(last)%")
  }
}

extension ExactNumber {
  /// The number with its decimals, or as a fraction where they never end.
  fileprivate var decimal: String { QuantityScale.written(numerator, denominator) }
}
