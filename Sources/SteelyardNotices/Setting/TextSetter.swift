import SteelyardText

/// Sets the pieces of a page as lines of plain text.
struct TextSetter {
  /// The width of the page in cells.
  let width: Int

  /// A text broken into lines.
  func paragraph(_ text: String) -> [String] {
    LineBreaker(width: width).lines(of: InertText(text).description)
  }

  /// A text in the middle of the page.
  func centered(_ text: String) -> [String] {
    paragraph(text).map { line in
      String(repeating: " ", count: max(0, width - DisplayWidth.cells(in: line)) / 2) + line
    }
  }

  /// A text at the right edge.
  func right(_ text: String) -> [String] {
    paragraph(text).map { line in
      String(repeating: " ", count: max(0, width - DisplayWidth.cells(in: line))) + line
    }
  }

  /// Labels of one width, each with its text beside it.
  func terms(_ terms: [NoticeTerm], gap: Int = 2) -> [String] {
    let labels = terms.map { DisplayWidth.cells(in: InertText($0.label).description) }
    let column = min((labels.max() ?? 0) + gap, width / 3)
    return terms.flatMap { hanging($0.text, after: $0.label, column: column) }
  }

  /// Points, each with a dash before it.
  func list(_ points: [String]) -> [String] {
    points.flatMap { hanging($0, after: "-", column: 2) }
  }

  /// The warning of a draft and what is missing.
  func draft(_ draft: NoticeDraft) -> [String] {
    let banner = "*** " + draft.warning + " ***"
    let lacks = draft.lacks.enumerated().flatMap { index, lack in
      hanging(lack.text + " [" + lack.label + "]", after: "\(index + 1).", column: 4)
    }
    return centered(banner) + [""] + paragraph(draft.heading) + lacks
  }

  /// The pieces of a section with an empty line between them.
  func blocks(_ blocks: [NoticeBlock]) -> [String] {
    Array(blocks.map(lines).joined(separator: [""]))
  }

  private func lines(of block: NoticeBlock) -> [String] {
    switch block {
    case .paragraph(let text): paragraph(text)
    case .list(let points): list(points)
    case .terms(let terms): self.terms(terms)
    case .table(let table): TextTable(table: table, width: width).lines
    case .scale(let scale): TextScale(scale: scale, width: width).lines
    case .decisions(let decisions): decisions.flatMap(decision)
    }
  }

  private func decision(_ figure: NoticeFigure) -> [String] {
    let parts = [figure.label, figure.amount, figure.words].filter { !$0.isEmpty }
    return hanging(parts.joined(separator: "  "), after: "  >>", column: 5)
  }

  private func hanging(_ text: String, after label: String, column: Int) -> [String] {
    let label = LineBreaker(width: max(2, column - 1)).lines(of: InertText(label).description)
    let text = LineBreaker(width: width - column).lines(of: InertText(text).description)
    return (0..<max(label.count, text.count)).map { line in
      let left = line < label.count ? label[line] : ""
      return (left.padded(to: column) + (line < text.count ? text[line] : "")).trimmedEnd
    }
  }
}
