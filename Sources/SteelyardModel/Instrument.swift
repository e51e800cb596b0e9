/// A law, regulation or rule (法律文件).
public struct Instrument: Hashable, Sendable {
  /// The rank of an instrument, which bounds what it may create (行政处罚法 §10–16).
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// 法律: an act of the National People's Congress or its Standing Committee.
    case law
    /// 行政法规: a regulation of the State Council.
    case administrativeRegulation = "administrative-regulation"
    /// 地方性法规: a regulation of a local people's congress.
    case localRegulation = "local-regulation"
    /// 部门规章: a rule of a department of the State Council.
    case departmentRule = "department-rule"
    /// 地方政府规章: a rule of a local government.
    case localRule = "local-rule"
    /// 规范性文件: any other normative document; it may not create penalties.
    case normativeDocument = "normative-document"
    /// An instrument of another legal order.
    case foreign
  }

  /// The short name by which rules cite it, for example `食品安全法`.
  public var id: String
  /// The full title.
  public var title: String
  /// The rank.
  public var kind: Kind
  /// The document number (文号), where it has one.
  public var number: String?
  /// The days in force.
  public var inForce: Period
  /// The instrument that follows it once it has ended; the checks name it, and the compiled form leaves it out.
  public var replacedBy: Ref<Instrument>?
  /// Where the text was read.
  public var source: String?
  /// Which day's law it applies, where it says so itself; nil: penalties follow the lighter law (行政处罚法 §37).
  public var appliesBy: AppliesBy?

  /// Makes an instrument.
  public init(
    id: String,
    title: String,
    kind: Kind,
    number: String? = nil,
    inForce: Period = .always,
    replacedBy: Ref<Instrument>? = nil,
    source: String? = nil,
    appliesBy: AppliesBy? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.number = number
    self.inForce = inForce
    self.replacedBy = replacedBy
    self.source = source
    self.appliesBy = appliesBy
  }
}

/// One article, paragraph or item of an instrument (条款).
public struct Provision: Hashable, Sendable {
  /// The instrument it stands in.
  public var instrument: Ref<Instrument>
  /// The place in it in the author's words, for example `第122条第1款`.
  public var place: String
  /// The whole citation in the author's words, for example `食品安全法 第122条第1款`.
  public var citation: String

  /// Makes a provision.
  public init(instrument: Ref<Instrument>, place: String, citation: String) {
    self.instrument = instrument
    self.place = place
    self.citation = citation
  }
}
