import SteelyardDiagnostics
import SteelyardFormat
import Testing

/// The canonical form of a text; empty where there is none.
func formatted(_ text: String) -> String {
  RulesFormatter.format(SourceFile(path: "t.yaml", text: text)).text ?? ""
}

/// Order, layout and empty lines.
struct FormTests {
  @Test func `sections, catalog and powers have the order of the language`() {
    let text = """
      powers:
      - statute: [{fine: 500元, when: {情节: 从轻}}]
        note: 摘录
        kind: penalty
        name: 无证经营
        id: food.unlicensed
        basis: 食品安全法 第122条第1款
      catalog: {issuer: {authority: "000000", name: 国务院}, title: 食品, id: cn.food}
      steelyard: 1
      """
    #expect(
      formatted(text) == """
        steelyard: 1

        catalog:
          id: cn.food
          title: 食品
          issuer: {name: 国务院, authority: "000000"}

        powers:
          - id: food.unlicensed
            name: 无证经营
            kind: penalty
            basis: 食品安全法 第122条第1款
            note: 摘录
            statute:
              - when: {情节: 从轻}
                fine: 500元

        """
    )
  }

  @Test func `measures keep the author's order between the keys of a clause`() {
    let text = """
      powers:
        - id: a
          statute:
            - {in_force: {from: 2021-01-01}, suspension: 30日, basis: 法 第1条, fine: 1万元, may: [closure], must: [fine]}
      """
    #expect(
      formatted(text) == """
        powers:
          - id: a
            statute:
              - must: [fine]
                may: [closure]
                suspension: 30日
                fine: 1万元
                basis: 法 第1条
                in_force: {from: 2021-01-01}

        """
    )
  }

  @Test func `names keep the author's order, even where they are words of the language`() {
    let text =
      "factors:\n  when: {unit: 次, type: count}\n  id: {type: yes-no}\n  basis: {type: text}\n"
    #expect(
      formatted(text) == """
        factors:
          when: {type: count, unit: 次}
          id: {type: yes-no}
          basis: {type: text}

        """
    )
  }

  @Test func `unknown keys come last in the author's order`() {
    let text = "zebra: 1\nstandards: []\nadd: {b: 1, a: 2}\nsteelyard: 1\n"
    #expect(
      formatted(text) == "steelyard: 1\n\nstandards: []\n\nzebra: 1\n\nadd: {b: 1, a: 2}\n"
    )
  }

  @Test func `a line of 120 cells is kept, one of 121 is broken`() {
    let question = String(repeating: "问", count: 45)
    let fits = "factors:\n  ab: {type: text, question: \(question)}\n"
    #expect(formatted(fits) == fits)
    let exceeds = "factors:\n  abc: {type: text, question: \(question)}\n"
    #expect(formatted(exceeds) == "factors:\n  abc:\n    type: text\n    question: \(question)\n")
  }

  @Test func `a list that does not fit has a line for each item`() {
    let name = String(repeating: "字", count: 30)
    #expect(
      formatted("factors:\n  a: {type: choice, of: [\(name), \(name)]}\n")
        == "factors:\n  a:\n    type: choice\n    of:\n      - \(name)\n      - \(name)\n"
    )
  }

  @Test func `bands and the rows of a condition have a line each`() {
    let text = """
      standards:
        - power: a
          bands:
            - {grade: 从轻, when: {情节: 从轻}, fine: {share: 0%以上30%以下}}
            - {grade: 从重, when: {情节: 从重}, fine: {share: 30%以上100%以下}}

        - power: a
          bands:
            - grade: 从轻
              when: {情节: 从轻}
            - grade: 从重
              when:
                - {情节: 从重}
                - {次数: 2次以上}
              revoke-licence: any

        - power: b
          bands: []

      """
    #expect(formatted(text) == text)
  }

  @Test func `empty lines stand between sections and powers and nowhere else`() {
    let text =
      "steelyard: 1\ncatalog:\n\n  id: a\n\n  title: b\npowers:\n\n- id: a\n- id: b\n\n\n- id: c\n"
    #expect(
      formatted(text) == """
        steelyard: 1

        catalog:
          id: a
          title: b

        powers:
          - id: a

          - id: b

          - id: c

        """
    )
  }

  @Test(arguments: [
    "\u{FEFF}steelyard: 1\r\n", "%YAML 1.1\n---\nsteelyard: 1\n...\n", "{steelyard: 1}",
  ])
  func `marks of the file are dropped`(text: String) {
    #expect(formatted(text) == "steelyard: 1\n")
  }

  @Test func `lists inside lists stand behind each other's dashes where they do not fit`() {
    let name = String(repeating: "字", count: 30)
    #expect(
      formatted("x: [[\(name), \(name)], [a, b], []]\n")
        == "x:\n  - - \(name)\n    - \(name)\n  - [a, b]\n  - []\n"
    )
  }

  @Test func `a key too long for YAML to look ahead stands on its own line`() {
    let key = String(repeating: "键", count: 1025)
    #expect(formatted("? \(key)\n: v\n") == "? \(key)\n: v\n")
    #expect(formatted("x: {? \(key) : {a: b}}\n") == "x:\n  ? \(key)\n  : {a: b}\n")
  }
}
