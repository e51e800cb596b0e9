public import SteelyardDiagnostics
import SteelyardText

extension DiagnosticCode {
  /// A CSV table of cases that cannot be read.
  public static let badCaseTable = DiagnosticCode(
    "bad-case-table",
    title: Bilingual("案例表格看不懂", "a table of cases that cannot be read"),
    explanation: Bilingual(
      """
      `*.cases.csv` 一行一案，第一行是列名。列名同案件表，另有 `standard`（按哪个标准的机关）和 `expect:键`（预期，键同例子的 `expect:`）。

      例如 `fact:货值金额,facts:情节` 的第二列写错了，应当是 `fact:情节`；或者某一行少了一个逗号，后面的内容全部错位。

      按提示改正列名或者补足字段；不用的列取名 `ignore`。
      """,
      """
      A `*.cases.csv` has one case in a row and the names of its columns in the first. Columns are those of case tables, with `standard` (whose authority decides) and `expect:KEY` (what is expected; the keys are those of `expect:` in examples).

      For example in `fact:货值金额,facts:情节` the second column is wrong and should be `fact:情节`; or a row lacks a comma, and all that follows has moved.

      Correct the name of the column, or complete the row; a column that is not used is called `ignore`.
      """
    )
  )
}
