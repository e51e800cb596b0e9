import SteelyardDiagnostics
import SteelyardText

/// The keys of a map: each a text, each only once.
extension TreeBuilder {
  /// Reports the keys that may not be, and drops them with their values.
  mutating func checkKeys(from first: Int) {
    let faulty = faultyKeys(from: first)
    guard !faulty.isEmpty else { return }
    var kept: [Int32] = []
    for position in stride(from: first, to: pending.count - 1, by: 2)
    where !faulty.contains(pending[position]) {
      kept += pending[position...position + 1]
    }
    pending.replaceSubrange(first..., with: kept)
  }

  private mutating func faultyKeys(from first: Int) -> Set<Int32> {
    var faulty: Set<Int32> = []
    var seen = KeySet(capacity: (pending.count - first) / 2)
    for position in stride(from: first, to: pending.count - 1, by: 2) {
      let key = pending[position]
      if arena.isCollection(key) {
        refuseComplexKey(key)
        faulty.insert(key)
      } else if isMergeKey(key) {
        refuseMergeKey(key)
        faulty.insert(key)
      } else if let first = seen.insert(key, in: arena) {
        refuseDuplicate(key, of: first)
        faulty.insert(key)
      }
    }
    return faulty
  }

  private func isMergeKey(_ key: Int32) -> Bool {
    let row = arena.rows[Int(key)]
    return row.form == .plain && row.count == 2 && arena.text(of: row).elementsEqual([0x3C, 0x3C])
  }

  private mutating func refuseComplexKey(_ key: Int32) {
    faults.report(
      .complexKey,
      Bilingual("键必须是文字", "a key must be a text"),
      at: arena.rows[Int(key)].span,
      help: [
        Bilingual(
          "若以「{」「[」开头的是文字，加引号",
          "quote the text if it begins with `{` or `[`"
        )
      ]
    )
  }

  private mutating func refuseMergeKey(_ key: Int32) {
    faults.report(
      .mergeKey,
      Bilingual("不能使用合并键「<<」", "the merge key `<<` is not allowed"),
      at: arena.rows[Int(key)].span,
      help: [Bilingual("写出全部的键", "write out all keys")]
    )
  }

  private mutating func refuseDuplicate(_ key: Int32, of first: Int32) {
    let span = arena.rows[Int(key)].span
    let text = arena.text(of: arena.rows[Int(key)])
    let name = text.count > 200 ? "…" : String(decoding: text, as: UTF8.self)
    faults.report(
      .duplicateKey,
      Bilingual("键 `\(name)` 重复", "the key `\(name)` occurs twice"),
      at: span,
      notes: [
        .init(
          Bilingual("第一次出现在这里", "it occurs here first"),
          at: faults.span(of: arena.rows[Int(first)].span)
        )
      ],
      help: [
        Bilingual(
          "删去一个，或者合并两处内容",
          "delete one of them, or put both contents under one key"
        )
      ]
    )
  }
}
