/// The steps of a rising list of numbers, written seven bits at a time, the low ones first.
struct SearchSteps: Sendable {
  private var bytes: [UInt8] = []
  /// How many steps of one came last, which are not written yet.
  private var run = 0

  /// Adds a positive step.
  mutating func append(_ step: Int) {
    if step == 1 {
      run += 1
    } else {
      endRun()
      append(number: step)
    }
  }

  /// All steps; of more than two steps of one, zero and how many.
  consuming func written() -> [UInt8] {
    endRun()
    return bytes
  }

  private mutating func endRun() {
    if run > 2 {
      bytes.append(0)
      append(number: run)
    } else {
      bytes += repeatElement(1, count: run)
    }
    run = 0
  }

  private mutating func append(number: Int) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}
