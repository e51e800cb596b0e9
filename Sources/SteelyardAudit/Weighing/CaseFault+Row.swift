import SteelyardCases

extension CaseFault {
  /// What is wrong with the quotes of a row.
  init(_ fault: CSVRow.Fault, in header: CSVHeader, line: Int) {
    let isNamed = header.headings.indices.contains(fault.field)
    self.init(
      path: isNamed ? header.headings[fault.field] : "",
      line: line,
      column: fault.field + 1,
      message: fault.problem.message
    )
  }
}
