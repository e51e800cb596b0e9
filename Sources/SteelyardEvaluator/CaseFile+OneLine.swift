import SteelyardModel
public import SteelyardText

// Time that is left out and time that was added, as they are written on one line.

/// Why what a line says about time limits cannot be read.
public struct TimeLimitLineError: Error, Hashable, Sendable {
  /// What is wrong, in one line.
  public let message: Bilingual

  /// Says what a line of stretches looks like.
  public static let excluded = TimeLimitLineError(
    message: Bilingual(
      "写成 `检验 2024-03-11 2024-03-15`：理由、第一日、最后一日；理由是"
        + Exclusion.allCases.map(\.name).joined(separator: "、"),
      "is written like `检验 2024-03-11 2024-03-15`: ground, first day, last day; a ground is one of "
        + Exclusion.allCases.map(\.rawValue).joined(separator: ", ")
    )
  )
  /// Says what a line of extensions looks like.
  public static let extended = TimeLimitLineError(
    message: Bilingual(
      "写成 `decided 30日 2024-05-20 approver=局长 ground=案情复杂`：截止到哪一项、延长多久、批准日期，再写批准人和理由",
      "is written like `decided 30日 2024-05-20 approver=局长 ground=案情复杂`: the moment it ends at, how long, when it was approved, then by whom and why"
    )
  )
}

extension CaseFile.Excluded {
  /// Reads the form on one line: `检验 2024-03-11 2024-03-15`.
  public init(text: String) throws(TimeLimitLineError) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 3, let ground = Exclusion(word: words[0]),
      let from = Day(written: words[1]),
      let to = Day(written: words[2]), from <= to
    else { throw .excluded }
    self.init(ground: ground, from: from, to: to)
  }
}

extension CaseFile.Extended {
  /// Reads the form on one line: `decided 30日 2024-05-20 approver=局长 ground=案情复杂`.
  public init(text: String) throws(TimeLimitLineError) {
    var parts: [String: [Substring]] = [:]
    var key = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      guard let sign = word.firstIndex(where: { $0 == "=" || $0 == "＝" }) else {
        parts[key, default: []].append(word)
        continue
      }
      key = String(word[..<sign])
      guard key == "approver" || key == "ground", parts[key] == nil else { throw .extended }
      let rest = word[word.index(after: sign)...]
      parts[key] = rest.isEmpty ? [] : [rest]
    }
    let leading = parts[""] ?? []
    guard leading.count > 2, let to = Moment.allCases.first(where: { $0.word == leading[0] }),
      let length = try? Deadline.Length(
        written: leading.dropFirst().dropLast().joined(separator: " ")
      ), let approved = Day(written: String(leading[leading.count - 1]))
    else { throw .extended }
    self.init(
      to: to,
      length: length,
      approved: approved,
      approver: (parts["approver"] ?? []).joined(separator: " "),
      ground: (parts["ground"] ?? []).joined(separator: " ")
    )
  }
}
