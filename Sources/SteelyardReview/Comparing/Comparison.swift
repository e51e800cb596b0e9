public import SteelyardArtifact
public import SteelyardModel
public import SteelyardText

/// What changed in law between two catalogues, not in text: for whom which facts come to something else.
public struct Comparison: Sendable {
  /// What became of a power.
  public enum Fate: String, Hashable, Sendable, CaseIterable {
    /// It is only in the new rules.
    case new
    /// It is only in the old rules.
    case gone
    /// It is in both, and something about it differs.
    case changed
  }

  /// What changed about one power.
  public struct PowerChange: Sendable {
    /// The identifier.
    public let id: String
    /// The name, by the new rules where they have it.
    public let name: String
    /// What became of it.
    public let fate: Fate
    /// The facts for which something else comes out.
    public let regions: [RegionChange]
    /// Changes of names, citations, days and other words.
    public let texts: [TextChange]
    /// Whether there were too many regions to be compared; then the regions say nothing.
    public let isTooIntricate: Bool
    /// How many regions no stated facts were found for, because factors in them are computed.
    public let unreachedRegions: Int
  }

  /// Facts of one kind, for which something else comes out.
  public struct RegionChange: Sendable {
    /// How the new result stands to the old one.
    public let relation: Relation
    /// The days of the act.
    public let days: Period
    /// The authority that decides; nil where no standard is issued.
    public let authority: Authority?
    /// Concrete facts, ready to paste as an example.
    public let example: String
    /// What the old rules came to.
    public let old: Bilingual
    /// What the new rules come to.
    public let new: Bilingual
  }

  /// A part of the rules that reads otherwise.
  public struct TextChange: Hashable, Sendable {
    /// What it is.
    public let subject: Bilingual
    /// How it was; nil where it is new.
    public let old: Bilingual?
    /// How it is; nil where it is gone.
    public let new: Bilingual?
  }

  /// The powers about which something changed, by identifier.
  public let powers: [PowerChange]
  /// Changes of instruments, circumstances, procedures, time limits and what seems out of proportion.
  public let texts: [TextChange]
  /// How many powers were compared.
  public let comparedCount: Int

  /// Whether nothing changed.
  public var isEmpty: Bool { powers.isEmpty && texts.isEmpty }

  /// How many regions have a relation.
  public func count(_ relation: Relation) -> Int {
    powers.reduce(0) { $0 + $1.regions.count { $0.relation == relation } }
  }

  /// Compares two catalogues.
  public init(from old: CompiledCatalog, to new: CompiledCatalog) {
    var comparer = CatalogComparer(old, new)
    powers = comparer.powers()
    texts = comparer.texts
    comparedCount = max(old.powerCount, new.powerCount)
  }
}
