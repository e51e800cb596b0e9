import SteelyardCompiler
import SteelyardDiagnostics
import TestSupport

/// A rules folder in memory that is edited again and again.
struct RulesBench {
  var files: [String: [UInt8]] = [:]
  var random: SplitMix64

  /// Writes the files of a generated catalog with several volumes.
  init(seed: UInt64) {
    var size = CatalogSize.strict
    (size.volumes, size.powers, size.standards) = (3...7, 4...9, 0...2)
    var generator = CatalogGenerator(seed: seed, size: size)
    for file in YAMLWriter(catalog: generator.makeCatalog()).files {
      files[file.path] = Array(file.text.utf8)
    }
    random = SplitMix64(seed: seed)
  }

  var sources: [SourceFile] { files.sorted { $0.key < $1.key }.map(SourceFile.init) }

  /// Changes something, and tells what; most edits leave the rules sound.
  mutating func edit() -> String {
    guard let path = random.one(of: files.keys.sorted()) else { return "nothing" }
    switch random.count(0...7) {
    case 0, 1:
      files[path]?.insert(contentsOf: Array("# \(random.next())\n".utf8), at: 0)
      return "a remark in \(path)"
    case 2, 3:
      let digits = files[path]?.indices.filter { (0x31...0x39).contains(files[path]?[$0] ?? 0) }
      guard let digit = random.one(of: digits ?? []) else { return "nothing" }
      files[path]?[digit] = UInt8(random.number(0x31...0x39))
      return "a digit of \(path)"
    case 4:
      let bytes = files.removeValue(forKey: path)
      files["\(random.next() % 90).yaml"] = bytes
      return "another name for \(path)"
    case 5:
      files.removeValue(forKey: path)
      return "\(path) removed"
    case 6:
      files["copy.yaml"] = files[path]
      return "a copy of \(path)"
    default:
      let number = random.next() % 1000
      files["new\(number).yaml"] = Array(Self.volume(number).utf8)
      return "a new file"
    }
  }

  /// A volume that nothing else refers to, with something to warn of.
  static func volume(_ number: UInt64, most: String = "2000元") -> String {
    """
    steelyard: 1
    catalog: {id: new.\(number), title: 新增, issuer: {name: 某市, authority: "350200"}}
    instruments:
      新增办法\(number): {title: 新增办法, kind: local-regulation, in_force: {from: 2000-01-01}}
    factors:
      新增数量: {type: money, domain: 0元以上}
      没有用到: {type: money}
    powers:
      - id: new.\(number).power
        name: 新增
        kind: penalty
        basis: 新增办法\(number) 第1条
        statute:
          - when: {新增数量: 不满100元}
            fine: 1000元以下
          - when: {新增数量: 100元以上}
            fine: 1000元以上\(most)以下

    """
  }
}
