/// Characters that are easily taken for each other.
enum LookAlike {
  /// Groups of characters that look alike or come from the same key; the first stands for all.
  private static let groups = [
    "-－−–—―‐‑_＿~～", ".．。·・", ":：", ",，、", "\"“”＂", "'‘’＇", "(（", ")）", "/／",
    "己已巳", "未末", "日曰", "货贷", "候侯", "账帐", "像象", "士土", "人入", "大太", "千干", "天夭",
    "戌戍戊", "折拆", "密蜜", "暴爆", "竟竞", "即既", "撤撒", "遗遣", "冶治", "孤狐", "沉沈", "限眼",
    "aаα", "eе", "oоο0", "pр", "cс", "xх", "yу", "iі1l", "bв", "hн", "kк", "mм", "tт",
  ]

  private static let representatives: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for group in groups {
      guard let first = group.unicodeScalars.first else { continue }
      for scalar in group.unicodeScalars { table[scalar] = first }
    }
    return table
  }()

  /// The cost of writing one character for another: nothing for the same, one for look-alikes, two for any other.
  static func cost(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Int {
    if left == right { return 0 }
    return isPair(left, right) ? 1 : 2
  }

  /// Whether two characters are the same or look alike.
  static func isPair(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    folded(left) == folded(right)
  }

  /// The character that stands for all that look like this one.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let narrow: UInt32 =
      switch scalar.value {
      case 0xFF01...0xFF5E: scalar.value - 0xFEE0
      case 0x3000: 0x20
      default: scalar.value
      }
    let lower = (0x41...0x5A).contains(narrow) ? narrow + 0x20 : narrow
    let folded = Unicode.Scalar(lower) ?? scalar
    return representatives[folded] ?? folded
  }
}
