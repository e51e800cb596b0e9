import SteelyardText

/// The faults that are seen in the bytes alone.
extension FaultLog {
  mutating func reportEncoding(_ survey: TextSurvey) {
    guard let offset = survey.firstInvalid else { return }
    let count = survey.invalidCount
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let encoding = isUTF16 ? "UTF-16" : "GB18030"
    report(
      .notUTF8,
      Bilingual(
        "从第 \(offset) 字节起不是 UTF-8 文本，共 \(count) 个字节有误",
        "the text is not UTF-8 at byte \(offset); \(count) bytes are wrong"
      ),
      at: offset..<offset + 1,
      help: [
        Bilingual(
          "若是 \(encoding) 文本，用 `iconv -f \(encoding) -t UTF-8` 转换后再用",
          "if it is \(encoding), convert it with `iconv -f \(encoding) -t UTF-8`"
        )
      ]
    )
  }

  mutating func reportCharacters(_ survey: TextSurvey) {
    for line in survey.longLines {
      report(
        .lineTooLong,
        Bilingual(
          "这一行有 \(line.count) 字节，太长",
          "this line has \(line.count) bytes, which is too long"
        ),
        at: line.lowerBound..<line.lowerBound,
        help: [Bilingual("把这一行分成几行", "break the line")]
      )
    }
    var nullIsReported = false
    for character in survey.forbidden where !character.isAllowedInComments {
      switch character.kind {
      case .null:
        if !nullIsReported { reportNull(character.range, count: survey.nullCount) }
        nullIsReported = true
      case .control, .direction, .invisible: report(character)
      }
    }
  }

  mutating func report(_ character: ForbiddenCharacter) {
    let name = HiddenCharacter.name(of: character.scalar)
    let message =
      switch character.kind {
      case .null, .control:
        Bilingual("不能使用控制字符 \(name)", "control character \(name) is not allowed")
      case .direction:
        Bilingual(
          "不能使用改变文字方向的字符 \(name)",
          "\(name) changes the direction of the text and is not allowed"
        )
      case .invisible:
        Bilingual("不能使用看不见的字符 \(name)", "invisible character \(name) is not allowed")
      }
    report(
      .controlCharacter,
      message,
      at: character.range,
      help: [Bilingual("删去这个字符", "delete the character")]
    )
  }

  private mutating func reportNull(_ range: Range<Int>, count: Int) {
    report(
      .nulByte,
      Bilingual("文中有 \(count) 个空字节 U+0000", "the text holds \(count) null bytes, U+0000"),
      at: range,
      help: [
        Bilingual(
          "文件可能已损坏，或者是 UTF-16 文本",
          "the file may be damaged, or be UTF-16"
        )
      ]
    )
  }
}
