import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// An amount that leaps at a threshold: one step of a fact more, and the least at least doubles without the ranges touching.
///
/// Lawful, and yet what people complain of; so it is said only where advice is asked for.
enum JumpAtThreshold: PowerCheck {
  static let code = DiagnosticCode(
    "jump-at-threshold",
    severity: .warning,
    title: Bilingual("数额在临界值处跳跃", "an amount that leaps at a threshold"),
    explanation: Bilingual(
      """
      事实只差一点，数额却至少翻一番，前后两档的幅度之间还空着一段。这并不违法，但往往显失公平：临界值附近的案件要特别说明理由。只在 `check --advice` 时提示。

      例如逾期30日处600元，31日处2000元以上；货值9999.99元处5万元以上6.5万元以下，1万元处10万元以上。

      把较轻一档的上限和较重一档的下限接上，或者在临界值附近再分一档；法律本身如此规定的，可以不理会。
      """,
      """
      The facts differ by one step, the amount at least doubles, and the two ranges do not touch. That is lawful and mostly felt to be unfair; decisions near the threshold need good reasons. Said only by `check --advice`.

      For example 30 days overdue cost 600 yuan and 31 days 2000 and more; goods worth 9999.99 yuan cost 50000 to 65000 and goods worth 10000 yuan 100000 and more.

      Let the ranges touch, or put another grade between them; where the law itself leaps, the advice may stand.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    for standard in regions.standards where standard.isTiled {
      var reported: Set<String> = []
      for product in standard.products {
        for factor in product.space.factors where regions.isMeasured(factor, in: product) {
          do throws(RegionError) {
            for pair in try product.neighbours(along: factor) {
              let step = ThresholdStep(pair, of: factor, in: product)
              check(step, standard, regions, &reported, log: &log)
            }
          } catch {
            switch error {
            case .budgetExceeded(let factor):
              let place = standard.draft.place
              BudgetExceeded.report(factor, in: regions.catalog, at: place, log: &log)
            }
          }
        }
      }
    }
  }

  private static func check(
    _ step: ThresholdStep?,
    _ standard: StandardRegions,
    _ regions: PowerRegions,
    _ reported: inout Set<String>,
    log: inout DiagnosticLog
  ) {
    guard let step else { return }
    let (lighter, heavier) = (
      standard.draft.bands[step.bands[0]], standard.draft.bands[step.bands[1]]
    )
    let clauses = step.clauses.map { regions.power.clauses[$0] }
    for statutory in clauses[1].terms {
      let measure = statutory.term.measure
      let earlier = clauses[0].terms.first {
        $0.term.measure == measure
      }
      guard let earlier,
        let before = lighter.ends(
          of: earlier,
          under: clauses[0],
          at: [step.factor: step.threshold - 1]
        ),
        let after = heavier.ends(
          of: statutory,
          under: clauses[1],
          at: [step.factor: step.threshold]
        ),
        let most = before.most, after.leaps(from: before.least, to: most)
      else { continue }
      let (type, unit) = (regions.catalog[step.factor].type, regions.catalog[measure].unit)
      let (last, first) = (type.words(for: step.threshold - 1), type.words(for: step.threshold))
      let (old, new) = (before.words(in: unit), after.words(in: unit))
      let (name, other) = (regions.catalog[step.factor].name, regions.catalog[measure].name)
      let message = Bilingual(
        "「\(name)」从\(last.chinese)到\(first.chinese)，\(other)从\(old.chinese)跳到\(new.chinese)",
        "from \(last.english) to \(first.english) of `\(name)`, `\(other)` leaps: \(old.english) before, \(new.english) beyond"
      )
      guard reported.insert(message.chinese).inserted else { continue }
      log.report(
        code,
        message,
        at: heavier.place(of: measure),
        notes: lighter.place == heavier.place
          ? []
          : [
            .init(
              Bilingual("「\(lighter.band.grade)」在这里", "`\(lighter.band.grade)` is here"),
              at: lighter.place(of: measure)
            )
          ]
      )
    }
  }
}

/// One step of a factor that leads from a clause and a band to others.
private struct ThresholdStep {
  let factor: Ref<Factor>
  let threshold: Int64
  /// The clauses before and behind it.
  let clauses: [Int]
  /// The bands before and behind it.
  let bands: [Int]

  init?(_ pair: Neighbours, of factor: Ref<Factor>, in product: RegionDiagram) {
    let leaves = [product.leaves[pair.lower], product.leaves[pair.upper]]
    (clauses, bands) = (leaves.compactMap { $0.only(0) }, leaves.compactMap { $0.only(1) })
    guard clauses.count == 2, bands.count == 2 else { return nil }
    (self.factor, threshold) = (factor, pair.threshold)
  }
}

extension PowerRegions {
  /// Whether a factor is tested and counts or measures something; entries of a choice are not near each other.
  fileprivate func isMeasured(_ factor: Ref<Factor>, in product: RegionDiagram) -> Bool {
    guard product.space.tested.contains(factor) else { return false }
    switch catalog[factor].type {
    case .money, .quantity, .percent, .multiple, .count, .days, .workingDays, .months, .years:
      return true
    case .date, .event, .yesNo, .choice, .choices, .text: return false
    }
  }
}

extension BandDraft {
  /// The ends of a measure of a clause in this band; nil where it is not taken, or depends on more facts.
  fileprivate func ends(
    of statutory: TermDraft,
    under clause: ClauseDraft,
    at point: FactPoint
  ) -> ExactEnds? {
    let own = effective(statutory, of: clause.clause)
    guard own.hasAmount, own.term.modality != .mustNot, let amount = own.term.amount else {
      return nil
    }
    return amount.ends(at: point, of: statutory.term.amount?.ends(at: point, of: nil))
  }
}

extension ExactEnds {
  /// Whether it begins beyond another range, with at least twice its least, or its most where that begins at nothing.
  fileprivate func leaps(from least: ExactNumber, to most: ExactNumber) -> Bool {
    let base = least > .zero ? least : most
    guard base > .zero, let double = base.adding(base), let void = self.least.subtracting(most),
      let hundredfold = void.multiplied(by: ExactNumber(100))
    else { return false }
    // A void of less than a hundredth is but the step from 以下 to 以上.
    return self.least >= double && hundredfold > self.least
  }
}
