import SteelyardNotices
import Testing

/// The forms of bank practice, each for a reason of its own.
private let table: [(fen: Int64, words: String)] = [
  (0, "人民币零元整"),  // nothing at all
  (1, "人民币壹分"),  // the least: no yuan, no jiao
  (10, "人民币壹角整"),
  (11, "人民币壹角壹分"),
  (99, "人民币玖角玖分"),  // one below a yuan
  (100, "人民币壹元整"),
  (101, "人民币壹元零壹分"),  // jiao skipped
  (1_000, "人民币壹拾元整"),  // ten is written with its one
  (1_010, "人民币壹拾元零壹角整"),
  (1_110, "人民币壹拾壹元壹角整"),
  (10_500, "人民币壹佰零伍元整"),
  (32_504, "人民币叁佰贰拾伍元零肆分"),
  (100_100, "人民币壹仟零壹元整"),  // two zeros, one 零
  (140_950, "人民币壹仟肆佰零玖元伍角整"),
  (168_032, "人民币壹仟陆佰捌拾元零叁角贰分"),
  (600_714, "人民币陆仟零柒元壹角肆分"),
  (999_999, "人民币玖仟玖佰玖拾玖元玖角玖分"),  // one below 万
  (1_000_000, "人民币壹万元整"),
  (1_000_100, "人民币壹万零壹元整"),
  (1_640_902, "人民币壹万陆仟肆佰零玖元零贰分"),
  (5_000_000, "人民币伍万元整"),
  (10_700_053, "人民币壹拾万柒仟元零伍角叁分"),
  (2_000_050_000, "人民币贰仟万零伍佰元整"),
  (9_999_999_999, "人民币玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),  // one below 亿
  (10_000_000_000, "人民币壹亿元整"),
  (10_000_000_100, "人民币壹亿零壹元整"),
  (10_000_500_000, "人民币壹亿零伍仟元整"),
  (10_010_000_000, "人民币壹亿零壹拾万元整"),
  (105_000_000_000, "人民币壹拾亿伍仟万元整"),
  (100_000_000_000_000, "人民币壹万亿元整"),
  (1_000_000_000_000_000_000, "人民币壹亿亿元整"),
  (.max, "人民币玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分"),
  (-5_000_000, "人民币负伍万元整"),
  (.min, "人民币负玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零捌分"),
]

@Test(arguments: table)
func `an amount is written in the capital numerals of bank practice`(fen: Int64, words: String) {
  #expect(CapitalAmount(fen: fen).description == words)
}

@Test(arguments: [UInt64(20_240_520)])
func `the words of any amount read back as that amount`(seed: UInt64) throws {
  var numbers = SeededNumbers(seed: seed)
  for bits in 0..<64 {
    for _ in 0..<50 {
      let fen = Int64(bitPattern: numbers.next() >> UInt64(bits))
      let words = CapitalAmount(fen: fen).description
      #expect(try Capitals(words).fen == Int128(fen), "seed \(seed): \(fen) \(words)")
      #expect(!words.contains("零零"), "seed \(seed): \(fen) \(words)")
    }
  }
}

@Test
func `the words of every amount up to a thousand yuan read back as that amount`() throws {
  for fen in Int64(0)...100_000 {
    let words = CapitalAmount(fen: fen).description
    guard try Capitals(words).fen == Int128(fen) else {
      Issue.record("\(fen) is written \(words)")
      return
    }
  }
}
