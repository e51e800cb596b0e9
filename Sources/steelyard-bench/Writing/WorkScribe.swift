/// Writes cases as lines of JSON and as rows of a table, and the right answers beside them.
struct WorkScribe {
  private let lines: BufferedFile
  private let table: BufferedFile
  private let answers: BufferedFile

  init(_ folder: WorkFolder) throws {
    lines = try BufferedFile(path: folder.lines)
    table = try BufferedFile(path: folder.table)
    answers = try BufferedFile(path: folder.answers)
    try table.write(
      line:
        "case,power,authority,acted,party,fact:数量,fact:次数,fact:情形,fact:违法所得,decision:fine,officer,note"
    )
    try answers.write(line: "case,verdict,band,least,most")
  }

  func write(_ file: WorkCase, _ answer: WorkAnswer) throws {
    try lines.write(line: Self.json(file))
    try table.write(line: Self.row(file))
    try answers.write(
      line:
        "\(file.number),\(answer.verdict.rawValue),\(answer.band),\(answer.least),\(answer.most)"
    )
  }

  func close() throws {
    try lines.close()
    try table.close()
    try answers.close()
  }

  private static func json(_ file: WorkCase) -> String {
    var facts = file.quantity.map { "\"数量\":\($0)," } ?? ""
    facts += "\"次数\":\(file.repetition),\"情形\":\"\(file.circumstance.rawValue)\""
    if let gains = file.gains { facts += ",\"违法所得\":\(gains.decimal())" }
    let note = file.note.replacing("\"", with: "\\\"")
    return
      "{\"case\":\"\(file.number)\",\"power\":\"\(file.power)\",\"authority\":\"\(file.authority)\","
      + "\"acted\":\"\(file.day)\",\"party\":\"\(file.party)\",\"facts\":{\(facts)},"
      + "\"decision\":{\"fine\":\(file.fine.decimal())},\"officer\":\"\(file.officer)\",\"note\":\"\(note)\"}"
  }

  private static func row(_ file: WorkCase) -> String {
    let note =
      file.note.contains("\"") ? "\"" + file.note.replacing("\"", with: "\"\"") + "\"" : file.note
    return "\(file.number),\(file.power),\(file.authority),\(file.day),\(file.party),"
      + "\(file.quantity.map { String($0) } ?? ""),\(file.repetition),\(file.circumstance.rawValue),"
      + "\(file.gains.map { $0.decimal() } ?? ""),\(file.fine.decimal()),\(file.officer),\(note)"
  }
}
