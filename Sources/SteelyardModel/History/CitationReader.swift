/// Reads what people cite: the name of an instrument and a place in it (《食品安全法》第一百二十二条).
public struct CitationReader: Sendable {
  /// A citation that was read.
  public struct Citation: Hashable, Sendable {
    /// The instrument; of several with one title the first.
    public var instrument: Ref<Instrument>
    /// The place in it.
    public var path: ProvisionPath
  }

  /// More characters than this are no citation.
  private static let longest = 400

  private var byName: [String: Ref<Instrument>] = [:]
  private var byTitle: [String: Ref<Instrument>] = [:]
  private var first: [Ref<Instrument>] = []

  /// Makes a reader for the short names and titles of instruments, in the order of the catalog.
  public init(_ instruments: some Sequence<(id: String, title: String)>) {
    for (place, instrument) in instruments.enumerated() {
      let title = Self.folded(instrument.title)
      let representative = byTitle[title] ?? Ref<Instrument>(place)
      byTitle[title] = representative
      first.append(representative)
      byName[Self.folded(instrument.id)] = representative
    }
    // A short name goes before a title that reads the same.
    byName.merge(byTitle) { name, _ in name }
  }

  /// The first instrument with the same title: an instrument and its later versions are one law.
  public func representative(of instrument: Ref<Instrument>) -> Ref<Instrument> {
    first.indices.contains(instrument.index) ? first[instrument.index] : instrument
  }

  /// The provision of the rules as a citation.
  public func citation(of provision: Provision) -> Citation {
    Citation(
      instrument: representative(of: provision.instrument),
      path: ProvisionPath(provision.place)
    )
  }

  /// Reads a text that begins with the longest name of an instrument that is known; nil where none is.
  public func read(_ text: String) -> Citation? {
    guard text.count <= Self.longest else { return nil }
    let folded = Array(Self.folded(text))
    for end in stride(from: folded.count, to: 0, by: -1)
    where end == folded.count || Self.mayFollowName(folded[end]) {
      let name = String(folded[..<end])
      guard let instrument = byName[name] else { continue }
      let place = String(folded[end...])
      return Citation(instrument: instrument, path: ProvisionPath(place))
    }
    return nil
  }

  /// Whether a place may begin with a character.
  private static func mayFollowName(_ character: Character) -> Bool {
    character == " " || character == "第" || character == "§" || character.isNumber
  }

  /// A text without the marks around a title, in small letters.
  private static func folded(_ text: String) -> String {
    TextCursor.folded(text.filter { $0 != "《" && $0 != "》" }).trimmingSpaces
  }
}

extension String {
  fileprivate var trimmingSpaces: String { String(drop { $0 == " " }) }
}
