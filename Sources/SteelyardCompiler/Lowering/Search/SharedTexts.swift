import SteelyardArtifact

/// The texts that powers share, each with the list of its powers.
struct SharedTexts {
  /// A text, and what it is of a power.
  struct Text: Hashable {
    let field: SearchField
    let text: UInt32

    init(_ field: SearchField, _ text: UInt32) {
      self.field = field
      self.text = text
    }
  }

  /// The texts, in the order in which they first occur.
  private(set) var texts: [Text] = []
  /// The powers of each, as a list of steps.
  private(set) var powers: [[UInt8]] = []
  private var last: [Int] = []
  private var places: [Text: Int] = [:]

  /// Adds a power to a text; powers come in their order.
  mutating func add(_ text: Text, of power: Int) {
    guard let place = places[text] else {
      places[text] = texts.count
      texts.append(text)
      powers.append([])
      powers[powers.count - 1].append(step: power + 1)
      return last.append(power)
    }
    guard last[place] < power else { return }
    powers[place].append(step: power - last[place])
    last[place] = power
  }
}

extension [UInt8] {
  /// Adds a positive number, seven bits at a time, the low ones first.
  mutating func append(step: Int) {
    var rest = step
    while rest > 0x7F {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}
