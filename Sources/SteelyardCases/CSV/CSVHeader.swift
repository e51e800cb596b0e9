import SteelyardText

/// The first row of a table: what each of its columns holds.
public struct CSVHeader: Hashable, Sendable {
  /// What the columns hold, from left to right.
  public let columns: [CSVColumn]
  /// The headings as they stand in the table.
  public let headings: [String]

  /// Reads the headings of a table.
  ///
  /// An office's own headings are looked up in `names` first, which gives our name for each, or `ignore`.
  package init(headings: [String], names: [String: String], allowsUnknown: Bool)
    throws(CSVHeaderError)
  {
    var columns: [CSVColumn] = []
    var faults: [CaseFault] = []
    for (index, heading) in headings.enumerated() {
      let name = names[heading] ?? heading
      var column = CSVColumn(name: name)
      if column == nil, allowsUnknown { column = .ignored }
      guard let column else {
        faults.append(.unknownColumn(heading, at: index, name: names[heading]))
        continue
      }
      if column != .ignored, columns.contains(column) {
        faults.append(.repeatedColumn(heading, at: index))
      }
      columns.append(column)
    }
    if faults.isEmpty, !columns.contains(.power) { faults.append(.noPower) }
    guard faults.isEmpty else { throw CSVHeaderError(faults: faults) }
    self.columns = columns
    self.headings = headings
  }
}

/// Why the first row of a table cannot be used.
public struct CSVHeaderError: Error, Hashable, Sendable {
  /// Everything that is wrong with it.
  public let faults: [CaseFault]
}

extension CaseFault {
  fileprivate static func unknownColumn(_ heading: String, at index: Int, name: String?) -> Self {
    let message =
      name.map {
        Bilingual(
          "列「\(heading)」对应的「\($0)」不是列名",
          "column `\(heading)` is mapped to `\($0)`, which is no column"
        )
      } ?? Bilingual("没有名为「\(heading)」的列", "there is no column called `\(heading)`")
    return CaseFault(
      path: heading,
      line: 1,
      column: index + 1,
      message: message,
      help: [
        Bilingual(
          "列名为 case、power、authority、officer、subject、acted、filed、decided、served、circumstances、history、vehicle、driver、place、subject:name、`fact:名称`、`examined:情节`、`decision:措施`、`procedure:步骤`、procedure:excluded、procedure:extended、`law:applies`、`decisions:事项:措施`、`earlier:decision:措施`、`served_before:措施`、`criminal:措施`；或用列对照表对应",
          "columns are case, power, authority, officer, subject, acted, filed, decided, served, circumstances, history, vehicle, driver, place, subject:name, fact:NAME, examined:CIRCUMSTANCE, decision:MEASURE, procedure:STEP, procedure:excluded, procedure:extended, law:applies, decisions:POWER:MEASURE, earlier:decision:MEASURE, served_before:MEASURE, criminal:MEASURE; other headings need a column map"
        )
      ]
    )
  }

  fileprivate static func repeatedColumn(_ heading: String, at index: Int) -> Self {
    CaseFault(
      path: heading,
      line: 1,
      column: index + 1,
      message: Bilingual("列「\(heading)」重复", "column `\(heading)` stands here twice")
    )
  }

  fileprivate static var noPower: Self {
    CaseFault(
      path: "power",
      line: 1,
      column: 1,
      message: Bilingual("缺少列「power」", "the column `power` is missing")
    )
  }
}
