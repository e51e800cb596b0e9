import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardText
import Synchronization
import Testing

/// What proving costs, counted and not clocked.
struct CompilationMeterTests {
  /// The beginning of a volume, up to its first factor.
  private static let head = """
    steelyard: 1
    catalog: {id: t, title: 测试, issuer: {name: 甲省, authority: "350000"}, in_force: {from: 2022-01-01}}
    instruments:
      甲法: {title: 甲法, kind: law, in_force: {from: 2021-01-01}}
    factors:
      次数: {type: count, unit: 次, domain: 1次以上}

    """

  private static func rules(powers: Int) -> String {
    var text =
      head + """
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

  /// Powers with bands over what is computed: a score, a table over it, a ratio, a sum, a multiple of the lesser of two numbers.
  private static func computedRules(powers: Int) -> String {
    var text =
      head + """
          改正: {type: yes-no}
          货值: {type: money, domain: 1元以上}
          所得: {type: money}
          分值: {type: count, unit: 分, derived: {score: {base: 10分, add: {次数: {1次: 0分, 2次以上: 30分}, 改正: {是: 0分, 否: 20分}}}}}
          档: {type: count, unit: 档, derived: {table: [{when: {分值: 20分以下}, is: 1档}, {when: {分值: 超过20分}, is: 2档}]}}
          比例: {type: percent, derived: {ratio: [所得, 货值]}}
          合计: {type: money, derived: {sum: [货值, 所得]}}
          较小: {type: money, derived: {min: [货值, 合计]}}
        powers:

        """
    for number in 1...powers {
      text += """
          - {id: t.\(number), name: 事项\(number), kind: penalty, basis: 甲法 第\(number)条, statute: [fine: {times: 合计, range: 10倍以下}]}

        """
    }
    text += "standards:\n"
    for number in 1...powers {
      text += """
          - power: t.\(number)
            bands:
              - {grade: 轻, when: {档: 1档}, fine: {times: 较小, range: 2倍以下}}
              - {grade: 中, when: {档: 2档, 比例: 不满\(number + 10)%}, fine: {times: 较小, range: 2倍以上5倍以下}}
              - {grade: 重, when: {档: 2档, 比例: \(number + 10)%以上}, fine: {times: 较小, range: 5倍以上10倍以下}}

        """
    }
    return text
  }

  private static func work(on rules: String) -> CompilationMeter.Work {
    let meter = CompilationMeter { 0 }
    let source = SourceFile(path: "t.yaml", text: rules)
    let compilation = Compiler.compile([source], meter: meter)
    #expect(compilation.diagnostics.map { "\($0.code): \($0.message.english)" } == [])
    return meter.work
  }

  @Test
  func `the steps of the search behind derived factors at most double with the powers`() {
    var last = Self.work(on: Self.computedRules(powers: 1))
    #expect(last.searches > 0)
    #expect(last.steps >= last.searches)
    for count in [2, 4, 8, 16, 32, 64] {
      let work = Self.work(on: Self.computedRules(powers: count))
      #expect(work.powers == count)
      #expect(work.searches == last.searches * 2, "\(count) powers")
      // Other thresholds may take a step more or less.
      #expect(work.steps <= last.steps * 2 + last.steps / 10, "\(count) powers")
      last = work
    }
  }

  @Test
  func `the search for facts stands in the account, and its time is not counted twice`() throws {
    let ticks = Ticks()
    let meter = CompilationMeter(now: ticks.next)
    let source = SourceFile(path: "t.yaml", text: Self.computedRules(powers: 1))
    _ = Compiler.compile([source], meter: meter)
    let facts = try #require(meter.account.first { $0.name == "facts" })
    #expect(facts.runs == meter.work.searches)
    // One tick passes during each search, none besides; whatever contains searches reads the clock twice for each of them.
    #expect(facts.time == UInt64(facts.runs))
    let regions = try #require(meter.account.first { $0.name == "regions" })
    #expect(regions.time <= UInt64(facts.runs) + 1)
  }

  @Test
  func `the work of the proofs grows with the number of powers and no faster`() {
    let one = Self.work(on: Self.rules(powers: 1))
    #expect(one.powers == 1)
    #expect(one.regions > 0)
    for count in [2, 7, 40] {
      let many = Self.work(on: Self.rules(powers: count))
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
