import SteelyardDiagnostics
import SteelyardText
import Testing

/// Screens.
struct TextRendererTests {
  @Test func `marks stand under wide characters`() {
    let text = MarkedText("a: 1\nbands:\n  - {grade: 一般, fine: 5万元以上10«完»元以下}\n")
    #expect(
      text.screen() == """
        error[overlapping-bands]: two bands overlap
         --> rules/a.yaml:3:30
          |
        3 |   - {grade: 一般, fine: 5万元以上10完元以下}
          |                                    ^^

        """
    )
  }

  @Test func `an empty span has one mark`() {
    #expect(
      MarkedText("a: b«»\n").screen(.chinese) == """
        错误[overlapping-bands]: 两个阶次重叠
         --> rules/a.yaml:1:5
          |
        1 | a: b
          |     ^

        """
    )
  }

  @Test func `a span of several lines has a bracket`() {
    #expect(
      MarkedText("a:\n  «- x\n  - y»\nb: c\n").screen() == """
        error[overlapping-bands]: two bands overlap
         --> rules/a.yaml:2:3
          |
        2 | /   - x
        3 | |   - y
          | |_____^

        """
    )
  }

  @Test func `a long span is cut, and its beginning marked where text stands before it`() {
    let lines = (2...12).map { "  - 第\($0)行" }.joined(separator: "\n")
    #expect(
      MarkedText("bands: «[\n\(lines)\n]»\n").screen() == """
        error[overlapping-bands]: two bands overlap
          --> rules/a.yaml:1:8
           |
         1 |   bands: [
           |  ________^
         2 | |   - 第2行
         3 | |   - 第3行
         4 | |   - 第4行
        ...  |
        13 | | ]
           | |_^

        """
    )
  }

  @Test func `the line break that ends a span is not shown`() {
    #expect(MarkedText("«a: b\n»c: d\n").screen() == MarkedText("«a: b»\nc: d\n").screen())
  }

  @Test func `tabs become blanks and hidden characters their numbers`() {
    #expect(
      MarkedText("\ta: \u{1B}[2J\u{202E}«b»\r\n").screen() == """
        error[overlapping-bands]: two bands overlap
         --> rules/a.yaml:1:10
          |
        1 |     a: <U+001B>[2J<U+202E>b
          |                           ^

        """
    )
  }

  @Test func `a long line is cut around the span`() {
    let long = String(repeating: "罚款", count: 100_000)
    #expect(
      MarkedText("a: \(long)«超过»\(long)").screen(width: 52) == """
        error[overlapping-bands]: two bands overlap
         --> rules/a.yaml:1:200004
          |
        1 | …款罚款罚款罚款罚款超过罚款罚款罚款罚款罚…
          |                    ^^^^

        """
    )
    #expect(
      MarkedText("«\(long)»").screen(width: 52) == """
        error[overlapping-bands]: two bands overlap
         --> rules/a.yaml:1:1
          |
        1 | 罚款罚款罚款罚款罚款罚款罚款罚款罚款罚款…
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        """
    )
  }

  @Test func `bytes that are no text are shown as numbers`() {
    let file = SourceFile(path: "x", bytes: [0x61, 0xFF, 0xC0, 0xE4, 0xB8, 0x62])
    let span = MarkedText.span(from: 1, to: 2, in: file.bytes)
    let diagnostic = Diagnostic(code: "c", message: Bilingual("甲", "m"), span: span)
    let screen = TextRenderer(files: [file], language: .english).render([diagnostic])
    #expect(screen.contains("1 | a<FF><C0><E4><B8>b\n  |  ^^^^\n"))
  }

  @Test func `notes have excerpts of their own and help stands last`() {
    let other = SourceFile(path: "rules/b.yaml", text: "x: y\n")
    let text = MarkedText("a: «5000元以上»\n")
    var diagnostic = text.diagnostic(.warning)
    diagnostic.notes = [
      .init(
        Bilingual("另一处", "the other one"),
        at: MarkedText.span(from: 3, to: 4, in: other.bytes, file: 1)
      ),
      .init(Bilingual("两处都含", "both hold for\n货值金额: 5000元")),
    ]
    diagnostic.help = [Bilingual("改一处", "change one of them")]
    let renderer = TextRenderer(files: [text.file, other], language: .english)
    #expect(
      renderer.render([diagnostic]) == """
        warning[overlapping-bands]: two bands overlap
         --> rules/a.yaml:1:4
          |
        1 | a: 5000元以上
          |    ^^^^^^^^^^
        note: the other one
         --> rules/b.yaml:1:4
          |
        1 | x: y
          |    -
          |
          = note: both hold for
              货值金额: 5000元
          = help: change one of them

        """
    )
  }

  @Test func `colours change nothing but colours`() {
    let text = MarkedText("a:\n  «- x\n  - y»\nb: c\n")
    let coloured = TextRenderer(files: [text.file], language: .english, isColoured: true)
      .render([text.diagnostic()])
    #expect(coloured.hasPrefix("\u{1B}[1;31merror[overlapping-bands]\u{1B}[0m"))
    let plain = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain == text.screen())
  }

  @Test func `diagnostics come in the order of file, offset and code, up to the limit`() {
    let files = [SourceFile(path: "a", text: "x y z"), SourceFile(path: "b", text: "x y z")]
    let places = [(1, 0, "a"), (0, 2, "b"), (0, 2, "a"), (0, 0, "c")]
    let diagnostics = places.map { file, offset, code in
      Diagnostic(
        code: code,
        message: Bilingual("甲", "m"),
        span: MarkedText.span(from: offset, to: offset + 1, in: files[0].bytes, file: file)
      )
    }
    #expect(diagnostics.inReadingOrder().map(\.code) == ["c", "a", "b", "a"])
    let screen = TextRenderer(files: files, language: .english, limit: 1).render(diagnostics)
    #expect(screen.hasPrefix("error[c]: m\n --> a:1:1\n"))
    #expect(screen.hasSuffix("\n3 more remarks are not shown\n"))
  }

  @Test func `a place outside the files is left out`() {
    var diagnostic = MarkedText("«a»").diagnostic()
    diagnostic.span.file = 7
    let screen = TextRenderer(files: [], language: .english).render([diagnostic])
    #expect(screen == "error[overlapping-bands]: two bands overlap\n")
  }

  @Test func `a span outside the text does no harm`() {
    let file = SourceFile(path: "a", text: "ab\n")
    let end = SteelyardDiagnostics.SourceLocation(offset: 99, line: 9, column: 9)
    for start in [0, 3, 50] {
      let first = SteelyardDiagnostics.SourceLocation(offset: start, line: 1, column: 1)
      let span = SourceSpan(file: 0, start: first, end: end)
      let diagnostic = Diagnostic(code: "c", message: Bilingual("甲", "m"), span: span)
      #expect(!TextRenderer(files: [file], language: .english).render([diagnostic]).isEmpty)
    }
  }
}
