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
  /// The powers of each.
  private(set) var powers: [SearchSteps] = []
  private var last: [Int] = []
  private var places: [Text: Int] = [:]

  /// Adds a power to a text; powers come in their order.
  mutating func add(_ text: Text, of power: Int) {
    guard let place = places[text] else {
      places[text] = texts.count
      texts.append(text)
      powers.append(SearchSteps())
      powers[powers.count - 1].append(power + 1)
      return last.append(power)
    }
    guard last[place] < power else { return }
    powers[place].append(power - last[place])
    last[place] = power
  }
}
