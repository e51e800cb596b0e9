import SteelyardArtifact
import SteelyardModel

/// Tells whether an earlier act is the same as that of a case in what a counter asks for.
struct ActMatcher {
  /// What a counter asks for.
  struct Question {
    let same: Counter.Same
    let provisions: [CitationReader.Citation]
  }

  private let catalog: CompiledCatalog
  private let power: String
  private let basis: [Provision]
  private var reader: CitationReader?
  /// What was read of citations, and of the powers that stand for them.
  private var cited: [String: CitationReader.Citation?] = [:]
  private var known: [String: [CitationReader.Citation]?] = [:]

  init(_ catalog: CompiledCatalog, power view: PowerView) {
    self.catalog = catalog
    power = view.id
    basis = view.basis
  }

  /// What a counter asks for.
  mutating func question(_ counter: Counter) -> Question {
    guard counter.same != .power else { return Question(same: .power, provisions: []) }
    let reader = citations
    let provisions = counter.provisions.isEmpty ? basis : counter.provisions
    return Question(same: counter.same, provisions: provisions.map { reader.citation(of: $0) })
  }

  /// Whether an act is the same; nil where it is not.
  mutating func answer(_ question: Question, of act: EarlierAct) -> Certainty? {
    guard question.same != .power else { return samePower(act.power) }
    if !act.article.isEmpty {
      guard let citation = citation(act.article) else { return .open }
      return Self.compare(question, CollectionOfOne(citation))
    }
    guard let citations = citations(ofPower: act.power) else { return .open }
    return Self.compare(question, citations)
  }

  private mutating func samePower(_ id: String) -> Certainty? {
    if id == power { return .sure }
    return citations(ofPower: id) == nil ? .open : nil
  }

  private static func compare(
    _ question: Question,
    _ others: some Sequence<CitationReader.Citation>
  )
    -> Certainty?
  {
    var found: Certainty?
    for other in others {
      for asked in question.provisions where asked.instrument == other.instrument {
        switch question.likeness(of: asked.path, to: other.path) {
        case .same: return .sure
        case .open: found = .open
        case .other: break
        }
      }
    }
    return found
  }

  private var citations: CitationReader {
    mutating get {
      if let reader { return reader }
      let tables = catalog.tables
      let rows = (0..<tables.instruments.count).map { tables.instruments[$0] }
      let made = CitationReader(rows.map { (tables.string($0.id), tables.string($0.title)) })
      reader = made
      return made
    }
  }

  private mutating func citation(_ text: String) -> CitationReader.Citation? {
    if let citation = cited[text] { return citation }
    let citation = citations.read(text)
    cited.updateValue(citation, forKey: text)
    return citation
  }

  /// What a power rests on; nil where the catalogue does not know it.
  private mutating func citations(ofPower id: String) -> [CitationReader.Citation]? {
    if let citations = known[id] { return citations }
    let basis = catalog.power(id)?.basis
    let reader = basis == nil ? nil : citations
    let citations = basis?.compactMap { reader?.citation(of: $0) }
    known.updateValue(citations, forKey: id)
    return citations
  }
}

extension ActMatcher.Question {
  fileprivate func likeness(of asked: ProvisionPath, to other: ProvisionPath)
    -> ProvisionPath.Likeness
  {
    switch same {
    case .law, .power: .same
    case .article: asked.sameArticle(as: other)
    case .item: asked.contains(other)
    }
  }
}
