/// A power in the neutral JSON catalogue that other engines are measured with.
struct NeutralPower: Decodable {
  struct Basis: Decodable {
    var law: String
    var article: String
    var text: String
  }

  struct Band: Decodable {
    var grade: String
    var when: [Box]
    var benchmark: Benchmark
  }

  struct Box: Decodable {
    var qty: [Int64?]?
    var `repeat`: [Int64?]?
    var circ: [String]?
  }

  struct Benchmark: Decodable {
    var type: String
    var lo: Int64
    var hi: Int64
  }

  var id: String
  var kind: String
  var name: String
  var basis: Basis
  var least: Int64
  var most: Int64
  var bands: [Band]

  private enum CodingKeys: String, CodingKey {
    case id, kind, name, basis, bands
    case least = "stat_min"
    case most = "stat_max"
  }

  /// The same as a power of the workload.
  func work() throws -> WorkPower {
    guard let kind = Self.kinds[kind] else { throw BenchError("`\(kind)` is no kind of power") }
    return WorkPower(
      id: id,
      kind: kind,
      name: name,
      law: basis.law.filter { !"《》".contains($0) }.replacing("中华人民共和国", with: ""),
      place: basis.article,
      text: basis.text,
      least: least,
      most: most,
      bands: try bands.map { try $0.work() }
    )
  }

  private static let kinds = [
    "CF": "penalty", "XK": "licensing", "QZ": "coercion", "ZS": "levy", "JF": "benefit",
    "QR": "confirmation", "JL": "reward", "CJ": "adjudication",
  ]
}

extension NeutralPower.Band {
  fileprivate func work() throws -> WorkBand {
    let (low, high) = (benchmark.lo, benchmark.hi)
    let range: WorkBenchmark
    switch benchmark.type {
    case "abs": range = .amount(least: low, most: high)
    case "pct": range = .share(least: low, most: high)
    case "gains": range = .gains(least: low, most: high)
    default: throw BenchError("`\(benchmark.type)` is no form of benchmark")
    }
    return WorkBand(grade: grade, boxes: try when.map { try $0.work() }, benchmark: range)
  }
}

extension NeutralPower.Box {
  fileprivate func work() throws -> WorkBox {
    WorkBox(
      quantity: try Self.range(qty),
      repetition: try Self.range(`repeat`),
      circumstances: try circ?.map(WorkCircumstance.init(neutral:)) ?? WorkCircumstance.allCases
    )
  }

  private static func range(_ ends: [Int64?]?) throws -> Range<Int64> {
    guard let ends else { return 0..<Int64.max }
    guard ends.count == 2, let low = ends[0], low < ends[1] ?? .max else {
      throw BenchError("a box has no range")
    }
    return low..<(ends[1] ?? .max)
  }
}

extension WorkCircumstance {
  /// The circumstance by its name in the neutral files.
  init(neutral name: String) throws {
    switch name {
    case "none": self = .ordinary
    case "mitigating": self = .mitigating
    case "aggravating": self = .aggravating
    default: throw BenchError("`\(name)` is no circumstance")
    }
  }
}
