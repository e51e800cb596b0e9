import SteelyardCompiler
import SteelyardDiagnostics
import Synchronization
import Testing

/// What proving costs, counted and not clocked.
struct CompilationMeterTests {
  private static func rules(powers: Int) -> String {
    var text = """
      steelyard: 1
      catalog: {id: t, title: 测试, issuer: {name: 甲省, authority: "350000"}, in_force: {from: 2022-01-01}}
      instruments:
        甲法: {title: 甲法, kind: law, in_force: {from: 2021-01-01}}
      factors:
        次数: {type: count, unit: 次, domain: 1次以上}
        面积: {type: quantity, unit: 平方米}
      powers:

      """
    for number in 1...powers {
      text += """
          - {id: t.\(number), name: 事项\(number), kind: penalty, basis: 甲法 第\(number)条, statute: [fine: 1万元以上10万元以下]}

        """
    }
    text += "standards:\n"
    for number in 1...powers {
      for (id, authority) in [("p", "350000"), ("c", "350200")] {
        text += """
            - power: t.\(number)
              id: \(id)\(number)
              authority: "\(authority)"
              bands:
                - {grade: 轻, when: {次数: 1次, 面积: 100平方米以下}, fine: 1万元以上3万元以下}
                - {grade: 中, when: {次数: 1次, 面积: 超过100平方米}, fine: 3万元以上5万元以下}
                - {grade: 重, when: {次数: 2次以上}, fine: 5万元以上10万元以下}

          """
      }
    }
    return text
  }

  private static func work(powers: Int) -> CompilationMeter.Work {
    let meter = CompilationMeter { 0 }
    let source = SourceFile(path: "t.yaml", text: rules(powers: powers))
    let compilation = Compiler.compile([source], meter: meter)
    #expect(compilation.diagnostics.isEmpty)
    return meter.work
  }

  @Test
  func `the work of the proofs grows with the number of powers and no faster`() {
    let one = Self.work(powers: 1)
    #expect(one.powers == 1)
    #expect(one.regions > 0)
    for count in [2, 7, 40] {
      let many = Self.work(powers: count)
      #expect(many.powers == count)
      #expect(many.regions == one.regions * count)
      #expect(many.questions == one.questions * count)
    }
  }

  @Test
  func `every proof runs once for each power and stands in the account`() throws {
    let meter = CompilationMeter { 0 }
    let source = SourceFile(path: "t.yaml", text: Self.rules(powers: 5))
    _ = Compiler.compile([source], meter: meter)
    let account = meter.account
    for name in ["read", "resolve", "examples"] {
      #expect(account.first { $0.name == name }?.runs == 1)
    }
    for name in ["regions", "gap-between-bands", "benchmark-outside-higher-standard"] {
      #expect(account.first { $0.name == name }?.runs == 5)
    }
  }

  @Test
  func `a clock that ticks is added up`() {
    let meter = CompilationMeter(now: Ticks().next)
    _ = Compiler.compile([SourceFile(path: "t.yaml", text: Self.rules(powers: 1))], meter: meter)
    #expect(meter.account.allSatisfy { $0.time >= UInt64($0.runs) })
  }
}

/// A clock that shows one more whenever it is read.
private final class Ticks: Sendable {
  private let count = Mutex<UInt64>(0)

  @Sendable
  func next() -> UInt64 {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}
