import SteelyardDiagnostics
import SteelyardFormat
import Testing

/// Where comments go.
struct CommentFormTests {
  @Test func `a comment goes with the entry it stands before`() {
    let text = """
      # 权力
      powers: []
      # 版本
      steelyard: 1
      """
    #expect(formatted(text) == "# 版本\nsteelyard: 1\n\n# 权力\npowers: []\n")
  }

  @Test func `a comment goes with the entry it stands behind`() {
    let text = "catalog: # 分册\n  title: 食品 # 名称\n  id: cn.food #编号\n"
    #expect(
      formatted(text) == "catalog:  # 分册\n  id: cn.food  #编号\n  title: 食品  # 名称\n"
    )
  }

  @Test func `the head of a file stays at its head`() {
    let text = "# 版权\n\n# 说明\n\n# 目录\ncatalog: {}\nsteelyard: 1\n"
    #expect(
      formatted(text) == "# 版权\n\n# 说明\n\nsteelyard: 1\n\n# 目录\ncatalog: {}\n"
    )
  }

  @Test func `a comment inside brackets gives each entry its line`() {
    let text = """
      factors:
        情节: {type: choice, # 类型
          # 三档
          of: [从轻, # 轻
            一般 ]  # 全部
          # 未完
        } # 完
      """
    #expect(
      formatted(text) == """
        factors:
          情节:  # 完
            type: choice  # 类型
            # 三档
            of:  # 全部
              - 从轻  # 轻
              - 一般
            # 未完

        """
    )
  }

  @Test func `a comment after the last entry stays where its indentation puts it`() {
    let text = """
      powers:
        - id: a
          statute:
            - fine: 1元
              # 条款之后
            # 条款列表之后
          # 权力之后
        # 列表之后

      # 标准
      standards: []
      # 全文之后
      """
    #expect(formatted(text) == text + "\n")
  }

  @Test func `a list at the margin of its key gives up the comments of that margin`() {
    let text = "x:\n- a\n# 下一项\n- b\n# 下一键\ny: 1\n"
    #expect(formatted(text) == "x:\n  - a\n  # 下一项\n  - b\n\n# 下一键\ny: 1\n")
  }

  @Test func `a comment between a key and its text comes before the key`() {
    #expect(formatted("a:\n  # 一\n  x\n") == "# 一\na: x\n")
    #expect(formatted("a: # 一\n  # 二\n  x # 三\n") == "# 二\n# 一\na: x  # 三\n")
  }

  @Test func `a comment between a dash and its item comes before the dash`() {
    #expect(
      formatted("x:\n  - # 一\n    # 二\n    a: {b: {}}\n") == "x:\n  # 一\n  # 二\n  - {a: {b: {}}}\n"
    )
  }

  @Test func `a comment in empty brackets comes before them`() {
    #expect(formatted("a: [ # 一\n  # 二\n ]\n") == "# 一\n# 二\na: []\n")
  }

  @Test func `a comment behind the sign of a block stays there`() {
    #expect(formatted("note: |  # 原文\n   第一行\n# 后\n") == "note: |  # 原文\n  第一行\n# 后\n")
  }

  @Test func `a comment behind braces that do not fit comes before the item`() {
    let name = String(repeating: "字", count: 30)
    #expect(
      formatted("x:\n  - {a: \(name), b: \(name)} # 一\n")
        == "x:\n  # 一\n  - a: \(name)\n    b: \(name)\n"
    )
  }

  @Test func `empty lines around comments are kept, one at most`() {
    let text = "factors:\n\n  # 甲组\n\n\n  # 甲\n  a: {type: text}\n\n\n  # 乙\n\n  b: {type: text}\n"
    #expect(
      formatted(text)
        == "factors:\n  # 甲组\n\n  # 甲\n  a: {type: text}\n\n  # 乙\n\n  b: {type: text}\n"
    )
  }

  @Test func `a comment is left as it is, but for blanks at its end`() {
    #expect(formatted("#!x  １，\u{3000} \t\na: b\n") == "#!x  １，\na: b\n")
  }

  @Test func `a hash that belongs to a text is no comment`() {
    let text = "a: \"x # y\"\n\nb: x#y\n\nc: |\n  # z\n"
    #expect(formatted(text) == text)
  }

  @Test func `comments around the marks of a document are kept`() {
    #expect(
      formatted("# 一\n--- # 二\na: b\n# 三\n... # 四\n# 五\n")
        == "# 一\n# 二\na: b\n# 三\n# 四\n# 五\n"
    )
  }
}
