import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

/// A grade in the words of a factor that belongs to another table: a cell that was pasted into the wrong place.
///
/// A grade is compared with the entries of choices, three characters and longer, of factors in sight of the standard that it does not use.
enum GradeOfAnotherTable: CatalogCheck {
  static let code = DiagnosticCode(
    "grade-of-another-table",
    severity: .warning,
    title: Bilingual("阶次用了别的表的字句", "a grade in the words of another table"),
    explanation: Bilingual(
      """
      阶次的名称就是一个因素的取值，而这个权力事项和基准都不用那个因素：多半是抄写时把别的表的格子贴到了这里。公布的裁量表里真有这样的错误。

      例如「阻挠检查」的一档名为「排污超标」，而「排污超标」是排污情况的取值，这里的各档只看阻挠手段。

      核对原文；确实应当看那个因素的，写进 `when:`，名称只是巧合的，可以不理会这个警告。
      """,
      """
      The name of a grade is a value of a factor that neither the power nor the standard uses: mostly a cell of another table was pasted here. Published tables have such faults.

      For example a grade of obstructing an inspection is called `排污超标`, which is a value of `排污情况`, and the bands look at `阻挠手段` alone.

      Compare the source. If the factor should count, test it under `when:`; if the name is a coincidence, the warning may stand.
      """
    )
  )
  static let codes = [code]
  /// Shorter entries, such as 严重, are words of every table.
  private static let leastLength = 3

  static func check(_ resolution: Resolution, log: inout DiagnosticLog) {
    let words = choices(of: resolution)
    for draft in resolution.standards {
      for band in draft.bands {
        let known = draft.scope.volumes.compactMap { words[$0][band.band.grade] }
        guard let factor = known.first?.first else { continue }
        let used = resolution.catalog.factorsUsed(by: draft.standard)
        guard known.joined().allSatisfy({ !used.contains($0) }) else { continue }
        report(factor, band, resolution, log: &log)
      }
    }
  }

  /// For every volume the factors that have an entry of some name.
  private static func choices(of resolution: Resolution) -> [[String: [Ref<Factor>]]] {
    var words = [[String: [Ref<Factor>]]](repeating: [:], count: resolution.names.volumes.count)
    for (position, place) in resolution.names.factorEntries.enumerated() {
      let factor = Ref<Factor>(position + 1)
      switch resolution.catalog[factor].type {
      case .choice(let entries, _), .choices(let entries):
        for entry in entries where entry.count >= leastLength {
          words[place.volume][entry, default: []].append(factor)
        }
      case .money, .quantity, .percent, .multiple, .count, .days, .workingDays, .months, .years,
        .date, .event, .yesNo, .text:
        continue
      }
    }
    return words
  }

  private static func report(
    _ factor: Ref<Factor>,
    _ band: BandDraft,
    _ resolution: Resolution,
    log: inout DiagnosticLog
  ) {
    let (name, grade) = (resolution.catalog[factor].name, band.band.grade)
    let declared = resolution.names.factorEntries[factor.index - 1].name.span
    log.report(
      code,
      Bilingual(
        "「\(grade)」是「\(name)」的取值，这里没有用到那个因素",
        "`\(grade)` is a value of `\(name)`, which is not used here"
      ),
      at: band.place,
      notes: [.init(Bilingual("「\(name)」在这里", "`\(name)` is here"), at: declared)]
    )
  }
}

extension Catalog {
  /// The factors that a standard and its power test or compute with, and those these are derived from.
  fileprivate func factorsUsed(by standard: Standard) -> Set<Ref<Factor>> {
    let power = self[standard.power]
    let conditions = power.clauses.flatMap(\.when) + standard.bands.flatMap(\.when)
    let terms = power.clauses.flatMap(\.measures) + standard.bands.flatMap(\.measures)
    return withInputs(
      of: conditions.flatMap { $0.cells.map(\.factor) } + terms.compactMap { $0.amount?.factor }
    )
  }
}
