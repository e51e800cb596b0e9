import SteelyardEvaluator
import SteelyardModel

extension TableCoverage {
  /// A table with too many regions to be surveyed: that is said, never taken for covered.
  init(tooIntricate subject: CoveredTable.Subject, of power: ReviewedPower) {
    self.init(
      power: power.view.id,
      powerName: power.view.name,
      standard: power.identifier(of: subject),
      rows: [],
      sides: [],
      isTooIntricate: true
    )
  }

  /// What was touched of a table, and facts for what was not.
  init(
    _ table: CoveredTable,
    of power: ReviewedPower,
    _ witnesses: [CoveredTable.Aim: String]
  ) {
    self.init(
      power: power.view.id,
      powerName: power.view.name,
      standard: power.identifier(of: table.subject),
      rows: (0..<table.rowCount).map { position in
        Row(
          number: position + 1,
          grade: power.grade(position, of: table.subject),
          isTouched: table.touched.contains(.row(position)),
          witness: witnesses[.row(position)]
        )
      },
      sides: table.sides(named: power, witnesses),
      isTooIntricate: false
    )
  }
}

extension CoveredTable {
  fileprivate func sides(
    named power: ReviewedPower,
    _ witnesses: [Aim: String]
  ) -> [TableCoverage.Side] {
    aims.compactMap { aim in
      guard case .side(let threshold, let side) = aim else { return nil }
      let factor = power.catalog[threshold.factor]
      return TableCoverage.Side(
        factor: factor.name,
        edge: factor.type.words(for: threshold.edge(side)),
        across: factor.type.words(for: threshold.edge(side == .upper ? .lower : .upper)),
        isUpper: side == .upper,
        isTouched: touched.contains(aim),
        witness: witnesses[aim]
      )
    }
  }
}

extension ReviewedPower {
  /// The identifier of a table that is a standard; nil for the clauses.
  func identifier(of subject: CoveredTable.Subject) -> String? {
    switch subject {
    case .statute: nil
    case .standard(let position): standards[position].id
    }
  }

  /// The grade of a row of a table that is a standard; empty for a clause.
  func grade(_ row: Int, of subject: CoveredTable.Subject) -> String {
    switch subject {
    case .statute: ""
    case .standard(let position): standards[position].bands[row].grade
    }
  }

  /// What an aim is, in the words of the rules.
  func title(of aim: CoveredTable.Aim, in subject: CoveredTable.Subject) -> String {
    switch aim {
    case .row(let row):
      let grade = grade(row, of: subject)
      return grade.isEmpty ? "第\(row + 1)种法定情形" : grade
    case .side(let threshold, let side):
      let factor = catalog[threshold.factor]
      return "\(factor.name) \(factor.type.describe(threshold.edge(side)))"
    }
  }
}
