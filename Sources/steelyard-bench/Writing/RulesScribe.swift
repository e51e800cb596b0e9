import Foundation

/// Writes powers as rules, two hundred to a file, as a province with many departments would; and as a table of boxes.
struct RulesScribe {
  private static let powersInFile = 200

  private let folder: WorkFolder
  private let requiresQuantity: Bool

  /// Makes a scribe.
  ///
  /// - Parameters:
  ///   - folder: Where it writes.
  ///   - requiresQuantity: Whether a missing quantity is asked for even where every quantity comes to the same, as the neutral
  ///     workload has it.
  init(_ folder: WorkFolder, requiresQuantity: Bool = false) {
    self.folder = folder
    self.requiresQuantity = requiresQuantity
  }

  /// Writes everything; standards are in force from a day on.
  func write(_ powers: [WorkPower], from day: String) throws {
    try save(laws(Set(powers.map(\.law)).sorted(), from: day), as: "laws")
    for start in stride(from: 0, to: powers.count, by: Self.powersInFile) {
      let part = powers[start..<min(start + Self.powersInFile, powers.count)]
      let number = start / Self.powersInFile + 1
      try save(volume(part, number: number, from: day), as: "volume-\(number)")
    }
    try writeBoxes(powers)
  }

  private func save(_ text: String, as name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder.rules)/\(name).yaml"))
  }

  private func laws(_ laws: [String], from day: String) -> String {
    var text = head(id: "bench.laws", title: "法律法规目录", from: day) + "\ninstruments:\n"
    for law in laws {
      text += "  \(law): {title: 中华人民共和国\(law), kind: law, in_force: {from: 2000-01-01}}\n"
    }
    return text
  }

  private func volume(_ powers: ArraySlice<WorkPower>, number: Int, from day: String) -> String {
    var text = head(id: "bench.v\(number)", title: "行政裁量权基准 第\(number)册", from: day)
    text += "\nfactors:\n  数量: {type: count\(requiresQuantity ? ", required: yes" : "")}\n"
    let boxes = powers.flatMap(\.bands).flatMap(\.boxes)
    if boxes.contains(where: { $0.repetition != 0..<Int64.max }) { text += "  次数: {type: count}\n" }
    if boxes.contains(where: { $0.circumstances.count < 3 }) {
      text += "  情形: {type: choice, of: [无, 从轻, 从重]}\n"
    }
    if powers.contains(where: \.usesGains) { text += "  违法所得: {type: money}\n" }
    text += "\npowers:\n"
    for power in powers { text += power.statuteText }
    text += "\nstandards:\n"
    for power in powers { text += power.standardText }
    return text
  }

  private func head(id: String, title: String, from day: String) -> String {
    """
    steelyard: 1

    catalog:
      id: \(id)
      title: \(title)
      issuer: {name: 福建省人民政府, authority: "350000"}
      in_force: {from: \(day)}

    """
  }

  private func writeBoxes(_ powers: [WorkPower]) throws {
    let file = try BufferedFile(path: folder.boxes)
    try file.write(
      line: "power,band,quantity_from,quantity_to,repetition_from,repetition_to,"
        + "circumstances,by_gains,least,most,statutory_least,statutory_most"
    )
    for power in powers {
      for (place, band) in power.bands.enumerated() {
        for box in band.boxes {
          try file.write(line: power.line(band: place, box))
        }
      }
    }
    try file.close()
  }
}

extension WorkPower {
  fileprivate var usesGains: Bool {
    bands.contains { if case .gains = $0.benchmark { true } else { false } }
  }

  fileprivate var statuteText: String {
    """
      - id: \(id)
        name: \(name)
        kind: \(kind)
        basis: \(law) \(place)
        note: \(text)
        statute:
          - fine: \(Self.range(least, most))

    """
  }

  fileprivate var standardText: String {
    var text = "  - power: \(id)\n    bands:\n"
    for band in bands {
      text += "      - grade: \(band.grade)\n"
      text += band.conditionText
      text += "        fine: \(amountText(band.benchmark))\n"
    }
    return text
  }

  private func amountText(_ benchmark: WorkBenchmark) -> String {
    switch benchmark {
    case .amount(let least, let most): return Self.range(least, most)
    case .share(let least, let most):
      return "{share: \(least.decimal())%以上\(most.decimal())%以下}"
    case .gains(let low, let high):
      let times = "\(low.decimal(10_000))倍以上\(high.decimal(10_000))倍以下"
      let (floor, cap) = (least.decimal(), most.decimal())
      return "{times: 违法所得, range: \(times), floor: \(floor)元, cap: \(cap)元}"
    }
  }

  private static func range(_ least: Int64, _ most: Int64) -> String {
    "\(least.decimal())元以上\(most.decimal())元以下"
  }

  fileprivate func line(band place: Int, _ box: WorkBox) -> String {
    let (isByGains, least, most): (Int, Int64, Int64) =
      switch bands[place].benchmark {
      case .gains(let least, let most): (1, least, most)
      case .amount, .share:
        Oracle.range(bands[place].benchmark, of: self, nil).map { (0, $0.least, $0.most) } ?? (
          0, 0, 0
        )
      }
    var circumstances = 0
    for (place, one) in WorkCircumstance.allCases.enumerated()
    where box.circumstances.contains(one) {
      circumstances |= 1 << place
    }
    let (quantity, repetition) = (box.quantity, box.repetition)
    let ends = [
      quantity.lowerBound, quantity.upperBound, repetition.lowerBound, repetition.upperBound,
    ]
    let numbers =
      ends + [Int64(circumstances), Int64(isByGains), least, most, self.least, self.most]
    return "\(id),\(place + 1)," + numbers.map(String.init).joined(separator: ",")
  }
}

extension WorkBand {
  fileprivate var conditionText: String {
    let rows = boxes.map(\.cells)
    if rows.count == 1, rows[0].isEmpty { return "" }
    if rows.count == 1 { return "        when: {\(rows[0].joined(separator: ", "))}\n" }
    return "        when:\n" + rows.map { "          - {\($0.joined(separator: ", "))}\n" }.joined()
  }
}

extension WorkBox {
  fileprivate var cells: [String] {
    var cells: [String] = []
    if quantity != 0..<Int64.max { cells.append("数量: \(Self.words(quantity))") }
    if repetition != 0..<Int64.max { cells.append("次数: \(Self.words(repetition))") }
    if circumstances.count < 3 {
      cells.append("情形: \(circumstances.map(\.rawValue).joined(separator: "、"))")
    }
    return cells
  }

  private static func words(_ range: Range<Int64>) -> String {
    if range.lowerBound == 0 { return "不满\(range.upperBound)" }
    if range.upperBound == .max { return "\(range.lowerBound)以上" }
    return "\(range.lowerBound)以上不满\(range.upperBound)"
  }
}
