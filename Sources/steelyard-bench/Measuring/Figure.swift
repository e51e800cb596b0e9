/// One measured number.
struct Figure {
  let name: String
  let value: Double
  let unit: String

  /// A time in nanoseconds, in the unit people would use.
  static func time(_ name: String, _ nanoseconds: Int) -> Figure {
    switch nanoseconds {
    case ..<20_000: Figure(name: name, value: Double(nanoseconds), unit: "ns")
    case ..<2_000_000: Figure(name: name, value: Double(nanoseconds) / 1e3, unit: "µs")
    case ..<2_000_000_000: Figure(name: name, value: Double(nanoseconds) / 1e6, unit: "ms")
    default: Figure(name: name, value: Double(nanoseconds) / 1e9, unit: "s")
    }
  }

  /// An amount of memory given in kilobytes.
  static func memory(_ name: String, kilobytes: Int) -> Figure {
    Figure(name: name, value: Double(kilobytes) / 1_024, unit: "MiB")
  }

  /// So many of something in a second.
  static func rate(_ name: String, _ count: Int, in nanoseconds: Int) -> Figure {
    Figure(name: name, value: Double(count) / Double(max(1, nanoseconds)) * 1e3, unit: "M/s")
  }

  /// The number with at most three decimals.
  var number: String {
    let thousandths = Int((value * 1_000).rounded())
    guard abs(value) < 100, thousandths % 1_000 != 0 else { return "\(Int(value.rounded()))" }
    let decimals = String(1_000 + abs(thousandths) % 1_000).dropFirst()
    return "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1_000).\(decimals)"
  }

  /// The number as a member of a JSON object, in its own unit.
  var json: String { "\"\(name)\":{\"value\":\(number),\"unit\":\"\(unit)\"}" }
}

extension [Figure] {
  /// The figures one below the other.
  var table: String {
    let width = map(\.name.count).max() ?? 0
    return map { figure in
      let name = figure.name + String(repeating: " ", count: width - figure.name.count)
      let number =
        String(repeating: " ", count: Swift.max(0, 10 - figure.number.count)) + figure.number
      return "\(name) \(number) \(figure.unit)"
    }
    .joined(separator: "\n")
  }

  /// The figures as one JSON object.
  var json: String { "{" + map(\.json).joined(separator: ",") + "}" }
}
