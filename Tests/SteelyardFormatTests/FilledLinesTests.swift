import SteelyardDiagnostics
import SteelyardFormat
import Testing

/// Maps that fill lines, and rows that look alike.
struct FilledLinesTests {
  /// An example whose facts have a name of so many characters, and two more.
  private func example(_ count: Int) -> String {
    let name = String(repeating: "字", count: count)
    return "powers:\n  - id: a\n    examples:\n      - facts: {\(name): 1, 乙: 2, 丙: 3}\n"
  }

  @Test func `facts that fit on a line stay there, and one cell more fills a second line`() {
    let fits = example(43)
    #expect(formatted(fits) == fits)
    let exceeds = example(44)
    #expect(
      formatted(exceeds) == exceeds.replacing(" 丙:", with: "\n                丙:")
    )
  }

  @Test func `each line takes as many facts as fit`() {
    let names = (1...30).map { "因素\($0): 1" }.joined(separator: ", ")
    let text = formatted("powers:\n  - id: a\n    examples:\n      - facts: {\(names)}\n")
    let lines = text.split(separator: "\n").dropFirst(3)
    #expect(lines.count == 4)
    for line in lines.dropFirst() { #expect(line.hasPrefix("                因素")) }
    for line in lines {
      #expect(line.unicodeScalars.count { $0.value > 0x2E80 } + line.count <= 120)
    }
  }

  @Test func `facts with a comment between them have a line each`() {
    let text = """
      powers:
        - id: a
          examples:
            - facts:
                甲: 1  # 复核
                乙: 2

      """
    #expect(formatted(text) == text)
  }

  @Test func `a fact too long for any line breaks the whole map`() {
    let name = String(repeating: "字", count: 60)
    let text = formatted("powers: [{id: a, examples: [{facts: {\(name): 1, 乙: 2}}]}]\n")
    #expect(text.hasSuffix("      - facts:\n          \(name): 1\n          乙: 2\n"))
  }

  @Test func `where one band does not fit on its line, every band is broken`() {
    let name = String(repeating: "字", count: 60)
    let text =
      "standards:\n  - power: a\n    bands:\n      - {grade: 轻, fine: 1元}\n"
    #expect(formatted(text) == text)
    #expect(
      formatted(text + "      - {grade: \(name), fine: 2元}\n")
        == "standards:\n  - power: a\n    bands:\n      - grade: 轻\n        fine: 1元\n"
        + "      - grade: \(name)\n        fine: 2元\n"
    )
  }
}
