import SteelyardDiagnostics
import SteelyardReview
import Testing

private let rules = Sample.rules.replacing(
  "powers:\n  - id",
  with: """
    circumstances:
      轻微: {name: 轻微, effect: may-exempt, basis: 某法 第2条, kinds: [penalty]}
    deadlines:
      - from: filed
        to: decided
        within: 60日
        excluding: [听证]
        extendable: {by: 30日, approver: 负责人, because: 案情复杂}
        on_holiday: stays
        basis: 某法 第4条
        kinds: [penalty]
    proportion:
      - {rule: tiny-value, measure: fine, of: 货值, under: 500元, kinds: [penalty], basis: 某法 第5条}
    powers:
      - id
    """
)

@Test
func `a table beside rules says what was left out, extended and examined`() {
  let table = """
    case,standard,acted,filed,decided,fact:货值,fact:次数,decision:fine,examined:轻微,procedure:excluded,procedure:extended,expect:findings,expect:advice
    未扣除,cn.test/test.sale,2024-01-02,2024-01-02,2024-03-12,100元,1次,1万元,,,,late,leniency-not-examined
    扣除,cn.test/test.sale,2024-01-02,2024-01-02,2024-03-12,100元,1次,1万元,多次违法,听证 2024-01-10 2024-01-20;听证 2024-02-01 2024-02-01,,[],[]
    延长,cn.test/test.sale,2024-01-02,2024-01-02,2024-03-12,500元,1次,1万元,,,decided 30日 2024-02-20 approver=负责人 ground=案情复杂,[],[]

    """
  let trial = Sample.trial(["t.cases.csv": table], rules: rules)
  #expect(trial.faults.isEmpty, "\(trial.faults.map(\.message))")
  #expect(trial.outcomes.map(\.holds) == [true, true, true])
  #expect(trial.failures.isEmpty, "\(trial.failures.flatMap(\.diagnostics).map(\.message))")
}

@Test(arguments: [
  "excluded: [听证 2024-01-20 2024-01-10]", "extended: [decided 三十 2024-02-20]",
])
func `a line about time limits that cannot be read fails its case`(line: String) {
  let table = """
    cases:
      - {standard: cn.test/test.sale, facts: {货值: 1元, 次数: 1次}, procedure: {\(line)}, expect: {clause: 1}}
    """
  let trial = Sample.trial(["t.cases.yaml": table], rules: rules)
  #expect(trial.failures.flatMap(\.diagnostics).map(\.code) == ["example-unreadable"])
}

@Test
func `what is claimed is not examined and rejected as well`() {
  let table = """
    cases:
      - {standard: cn.test/test.sale, facts: {货值: 1元, 次数: 1次}, circumstances: [轻微], examined: {轻微: 不成立}, expect: {clause: 1}}
    """
  let trial = Sample.trial(["t.cases.yaml": table], rules: rules)
  #expect(trial.failures.flatMap(\.diagnostics).map(\.code) == ["example-unreadable"])
}
