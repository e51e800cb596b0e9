import SteelyardCompiler
import SteelyardText

/// What compiling took, as a table.
struct TimingsText {
  private let meter: CompilationMeter
  private let elapsed: UInt64

  /// Makes the table of a meter whose clock counts nanoseconds.
  init(_ meter: CompilationMeter, elapsed: UInt64) {
    self.meter = meter
    self.elapsed = elapsed
  }

  /// The passes and proofs, the longest first, and what they worked on.
  var text: Bilingual {
    let account = meter.account
    let rows = account.map { entry in
      "\(Self.padded(Self.milliseconds(entry.time), to: 12)) ms  \(Self.padded("\(entry.runs)", to: 9))  \(entry.name)"
    }
    let work = meter.work
    let seconds = max(Double(elapsed) / 1e9, 1e-9)
    let rate = Int(Double(work.powers) / seconds)
    return Bilingual(
      (["        用时（各处理器合计）   次数  步骤或证明"] + rows + [
        "合计 \(Self.milliseconds(elapsed)) ms；权力事项 \(work.powers) 项，每秒 \(rate) 项；区域 \(work.regions) 个，判断 \(work.questions) 个；推算因素的查找 \(work.searches) 次，共 \(work.steps) 步"
      ]).joined(separator: "\n"),
      (["  time (all processors)      runs  pass or proof"] + rows + [
        "total \(Self.milliseconds(elapsed)) ms; \(work.powers) powers, \(rate) per second; \(work.regions) regions, \(work.questions) questions; \(work.searches) searches behind derived factors in \(work.steps) steps"
      ]).joined(separator: "\n")
    )
  }

  private static func milliseconds(_ time: UInt64) -> String {
    let micros = time / 1000
    let rest = "\(micros % 1000)"
    return "\(micros / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }

  private static func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
