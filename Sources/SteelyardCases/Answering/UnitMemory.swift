import SteelyardArtifact
import SteelyardModel
import SteelyardText

/// The English words behind the numbers of factors, remembered by their units so that they are not looked up for every value.
struct UnitMemory {
  /// What stands behind a number, as it is written in JSON.
  struct Words {
    fileprivate let unit: UInt32
    /// Behind the number one.
    let one: [UInt8]
    /// Behind any other.
    let many: [UInt8]
    /// Whether one of the English unit is one of the declared, so that numbers stay as they are.
    let isSame: Bool
  }

  /// How many units are remembered; of two that share a place the later one is.
  private static let room = 64

  /// The words for calendar days.
  let days = Words(.absent, EnglishUnit(of: "日"))
  private var known: [Words?] = Array(repeating: nil, count: room)

  /// The words for a factor that counts things.
  mutating func words(forCount factor: FactorRow, in tables: Tables) -> Words {
    let place = Int(factor.unit) % Self.room
    if let words = known[place], words.unit == factor.unit { return words }
    let unit = tables.string(factor.unit)
    let words = Words(factor.unit, EnglishUnit(of: unit, isPoints: unit == "分"))
    known[place] = words
    return words
  }
}

extension UnitMemory.Words {
  fileprivate init(_ unit: UInt32, _ english: EnglishUnit) {
    self.unit = unit
    one = Self.escaped(english.one)
    many = Self.escaped(english.many)
    isSame = english.worth == .one
  }

  private static func escaped(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(text)
    return Array(writer.bytes.dropFirst().dropLast())
  }
}
