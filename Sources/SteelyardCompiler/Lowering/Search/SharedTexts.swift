import SteelyardArtifact

/// The texts that powers share, each with the list of its powers.
struct SharedTexts: Sendable {
  /// A text, and what it is of a power.
  struct Text: Hashable, Sendable {
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

  /// The place of a text among them.
  mutating func place(of text: Text) -> Int {
    if let place = places[text] { return place }
    places[text] = texts.count
    texts.append(text)
    powers.append(SearchSteps())
    last.append(-1)
    return texts.count - 1
  }

  /// Adds a power to the text at a place; powers come in their order.
  mutating func add(_ place: Int, of power: Int) {
    guard last[place] < power else { return }
    powers[place].append(power - last[place])
    last[place] = power
  }
}
