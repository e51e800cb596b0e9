import SteelyardDiagnostics
import SteelyardFormat
import SteelyardSyntax
import Testing

/// Texts that nobody should format.
struct RefusalTests {
  private static let sample = """
    # 头

    steelyard: 1 # 版本
    catalog: {id: cn.food, title: "食品\\u5b89全", # 注
      issuer: {name: '市场监管'}}
    powers:
      # 一
      - id: food.unlicensed
        note: | # 原文
          第一行
          second line

        basis: 食品安全法 第122条
          第1款
        statute:
          - when: {货值金额: "[1..5)", 情节: [从轻, 一般]}
            fine: 5万元以上10万元以下\r
          # 二
    standards: []

    """

  private func format(_ bytes: [UInt8]) -> Formatting {
    RulesFormatter.format(SourceFile(path: "t.yaml", bytes: bytes))
  }

  @Test(arguments: [
    ("a: &x b\n", "anchor-or-alias"), ("a: > 100\n", "unquoted-comparison"),
    ("# 注\n", "empty-file"),
    ("a: 1\na: 2\n", "duplicate-key"), ("a: [", "yaml-syntax"),
    ("a: 1\n---\nb: 1\n", "several-documents"),
  ])
  func `a text that does not read cleanly is refused with its faults`(text: String, code: String) {
    let formatting = format(Array(text.utf8))
    #expect(formatting.text == nil)
    #expect(!formatting.isChanged)
    #expect(formatting.preview.isEmpty)
    #expect(formatting.diagnostics.map(\.code).contains(code))
  }

  @Test func `a text that would need too long a line stays as it is`() {
    let line = String(repeating: "长", count: 200_000)
    let formatting = format(Array("a: \"\(line)\n  \(line)\"\n".utf8))
    #expect(formatting.text == nil)
    #expect(formatting.diagnostics.map(\.code) == [RulesFormatter.unformattable.code])
  }

  @Test func `every beginning of a text is formatted or refused`() {
    let bytes = Array(Self.sample.utf8)
    for count in 0...bytes.count {
      let formatting = format(Array(bytes.prefix(count)))
      #expect((formatting.text == nil) != formatting.diagnostics.isEmpty, "\(count)")
    }
    prove(Self.sample, "sample")
  }

  @Test func `a text with any byte changed is formatted once and for all, or refused`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let usual = Array(" \n#:-,[]{}'\"|>?".utf8)
    let bytes = Array(Self.sample.utf8)
    for index in bytes.indices {
      var changed = bytes
      changed[index] = index % 2 == 0 ? usual.randomElement(using: &random) ?? 0x20 : random.next()
      let formatting = format(changed)
      #expect((formatting.text == nil) != formatting.diagnostics.isEmpty, "seed \(seed), \(index)")
      if formatting.text != nil {
        prove(String(decoding: changed, as: UTF8.self), "seed \(seed), \(index)")
      }
    }
  }

  @Test func `random bytes are formatted once and for all, or refused`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let usual = Array("ab: - - [] {} , > | \n\n\n  \"'#?罚款：\u{3000}\u{200B}\u{FEFF}\r\n".utf8)
    for round in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        usual.randomElement(using: &random) ?? 0x20
      }
      let formatting = format(bytes)
      #expect(
        (formatting.text == nil) != formatting.diagnostics.isEmpty,
        "seed \(seed), round \(round)"
      )
      if formatting.text != nil {
        prove(String(decoding: bytes, as: UTF8.self), "seed \(seed), \(round)")
      }
    }
  }

  @Test func `sixty-four levels are formatted`() {
    prove(String(repeating: "[", count: 64) + String(repeating: "]", count: 64), "levels")
    prove(String(repeating: "- ", count: 63) + "{a: b}", "dashes")
  }

  @Test func `many comments and entries are formatted in one go`() {
    let entries = (0..<3000).map { "  k\($0): {type: text} # 注\($0)\n  # \($0)\n" }
    prove("factors:\n" + entries.joined(), "many")
  }
}
