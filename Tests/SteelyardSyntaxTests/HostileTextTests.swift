import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText
import Testing

/// Texts that nobody means to write.
struct HostileTextTests {
  private static let sample = """
    \u{FEFF}steelyard: 1 # 版本
    catalog: {id: cn.food, title: "食品\\u5b89全", issuer: {name: '市场监管'}}
    powers:
      - id: food.unlicensed
        note: |
          第一行
          second line

        basis: 食品安全法 第122条
          第1款
        statute:
          - when: {货值金额: "[1..5)", 情节: [从轻, 一般]}
            fine: 5万元以上10万元以下\r
    standards: []

    """

  /// Reads a text, and holds every span against a count from the start and the screen against what may stand on it.
  private func read(_ bytes: [UInt8], limits: YAMLLimits = .standard) -> YAMLReading {
    let source = SourceFile(path: "t.yaml", bytes: bytes)
    let reading = YAMLReader.read(source, file: 0, limits: limits)
    for diagnostic in reading.diagnostics {
      #expect(isInside(diagnostic.span, bytes), "\(diagnostic.code)")
      #expect(diagnostic.notes.compactMap(\.span).allSatisfy { isInside($0, bytes) })
    }
    let screen = TextRenderer(files: [source], language: .english, limit: 3)
      .render(reading.diagnostics)
    #expect(screen.unicodeScalars.allSatisfy { HiddenCharacter($0.value) == nil && $0 != "\t" })
    if let root = reading.root { #expect(isNested(root, in: 0..<bytes.count)) }
    return reading
  }

  private func isInside(_ span: SourceSpan, _ bytes: [UInt8]) -> Bool {
    let line = 1 + bytes.prefix(span.start.offset).count { $0 == 0x0A }
    return span.start.offset <= span.end.offset && span.end.offset <= bytes.count
      && span.start.line == line
  }

  /// Whether every node lies inside its parent, one after the other.
  private func isNested(_ node: Node, in range: Range<Int>) -> Bool {
    let span = node.span
    let own = span.start.offset..<span.end.offset
    guard range.lowerBound <= own.lowerBound, own.upperBound <= range.upperBound else {
      return false
    }
    let children = node.entries.flatMap { [$0.key, $0.value] } + Array(node.items)
    return children.allSatisfy { isNested($0, in: own) }
  }

  @Test func `every beginning of a text is read or refused`() {
    let bytes = Array(Self.sample.utf8)
    for count in 0...bytes.count {
      let reading = read(Array(bytes.prefix(count)))
      #expect(reading.root != nil || !reading.diagnostics.isEmpty, "\(count)")
    }
    #expect(read(bytes).diagnostics.isEmpty)
  }

  @Test func `a text with any byte changed is read or refused`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let bytes = Array(Self.sample.utf8)
    for index in bytes.indices {
      var changed = bytes
      changed[index] = UInt8.random(in: 0...255, using: &random)
      let reading = read(changed)
      #expect(reading.root != nil || !reading.diagnostics.isEmpty, "seed \(seed), \(index)")
    }
  }

  @Test func `random bytes are read or refused`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let usual = Array(
      "abc: - [] {} , > | \n\n\n  \t\"'&*!%#?@..罚款：\u{200B}\u{202E}\u{FEFF}\r\n".utf8
    )
    for round in 0..<400 {
      let count = Int.random(in: 0...60, using: &random)
      let isUsual = round % 4 != 0
      let bytes = (0..<count).map { _ in
        isUsual
          ? usual[Int.random(in: 0..<usual.count, using: &random)]
          : UInt8.random(in: 0...255, using: &random)
      }
      let reading = read(bytes)
      #expect(reading.root != nil || !reading.diagnostics.isEmpty, "seed \(seed), round \(round)")
    }
  }

  @Test(arguments: ["[", "{", "- ", "? ", "{a: ", "[["])
  func `a thousand levels are refused after sixty-four`(_ opening: String) {
    let reading = read(Array(String(repeating: opening, count: 1000).utf8))
    #expect(reading.root == nil)
    #expect(reading.diagnostics.map(\.code) == ["too-deep"])
  }

  @Test func `a hundred thousand keys of one name are reported up to the limit`() {
    let text = String(repeating: "a: b\n", count: 100_000)
    let source = SourceFile(path: "t.yaml", text: text)
    let reading = YAMLReader.read(source, file: 0)
    #expect(reading.root?.count == 1)
    #expect(reading.diagnostics.count == 10_001)
    #expect(reading.diagnostics.prefix(10_000).allSatisfy { $0.code == "duplicate-key" })
    #expect(reading.diagnostics.last?.code == "too-many-faults")
  }

  @Test func `limits hold from the first byte above them`() {
    let limits = YAMLLimits(fileBytes: 8, lineBytes: 4, depth: 1, diagnostics: 2)
    #expect(read(Array("a: b".utf8), limits: limits).diagnostics.isEmpty)
    #expect(read(Array("a: bc".utf8), limits: limits).diagnostics.map(\.code) == ["line-too-long"])
    #expect(read(Array("a: b\nc: d".utf8), limits: limits).diagnostics.map(\.code) == ["too-large"])
    #expect(read(Array("a: []".utf8), limits: limits).diagnostics.map(\.code).contains("too-deep"))
  }
}
