import SteelyardModel
import SteelyardText

extension WordTable {
  /// Adds the time limits, one part for each pair of moments of an authority.
  mutating func add(deadlines: [Deadline], measures: [Measure]) {
    for deadline in deadlines {
      let ends = "\(deadline.from.word) → \(deadline.to.word)"
      let more = deadline.extendable.map {
        "+ \($0.length.words) \($0.approver) \($0.ground)"
      }
      add(
        Bilingual("期限 \(ends)", "time limit \(ends)"),
        [
          deadline.length.words, deadline.sort == .limit ? "" : deadline.sort.rawValue,
          deadline.basis.citation, more ?? "", deadline.movesOffHolidays ? "on_holiday: moves" : "",
          deadline.authority == .nation ? "" : deadline.authority.description,
          deadline.inForce.words,
        ] + deadline.kinds.map(\.rawValue) + deadline.powers
          + deadline.excluding.map { "− \($0.name)" } + deadline.when.map { $0.words(measures) }
      )
    }
  }
}

extension Procedure.Row {
  /// The tests of the row; circumstances by their positions in the catalogue.
  func words(_ measures: [Measure]) -> String {
    let tests = self.measures.map { "\(measures[$0.measure.index].name) \($0.text)" }
    let claims = circumstances.map { "\($0.counts ? "+" : "−")\($0.circumstance.index)" }
    return (subjects.map(\.name) + tests + claims).joined(separator: " ")
  }
}
