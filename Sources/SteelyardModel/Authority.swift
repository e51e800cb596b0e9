/// A place in the tree of authorities: a region by its six-digit code, and a department of its government.
///
/// The tree is in the codes (GB/T 2260): `350203` is a county-level district of `350200`, a city of `350000`, a province of
/// `000000`, the nation. `350200.transport` is the transport department of that city. Another country is a tree of its
/// own, by its two letters (ISO 3166): `us`, `us.osha`. Nothing reaches from one tree into another.
public struct Authority: Hashable, Sendable {
  /// The level of government a region code belongs to.
  public enum Level: UInt8, Hashable, Sendable, Comparable {
    /// The whole country (国家).
    case nation = 0
    /// A province, an autonomous region or a municipality under the central government (省).
    case province = 1
    /// A prefecture-level city (市).
    case city = 2
    /// A county or district (县、区).
    case county = 3

    /// Orders levels from the nation down.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The region code, 0 to 999 999; for another country a million times the number of its letters.
  public var region: UInt32
  /// The department, for example `transport`; empty for the government itself.
  public var department: String

  /// The nation's government.
  public static let nation = Authority(region: 0, department: "")

  /// Makes an authority.
  public init(region: UInt32, department: String) {
    self.region = region
    self.department = department
  }

  /// Reads `350200` or `350200.transport`, or nil where the text is anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let code = parts.first, let region = Self.region(code) else { return nil }
    let department = parts.count == 2 ? String(parts[1]) : ""
    guard parts.count == 1 || !department.isEmpty else { return nil }
    self.init(region: region, department: department)
  }

  /// The level the region code belongs to.
  public var level: Level { Self.level(of: region) }

  /// The region that lies directly above, or nil for the nation.
  public static func parent(of region: UInt32) -> UInt32? {
    switch level(of: region) {
    case .nation: nil
    case .province: 0
    case .city: region / 10_000 * 10_000
    case .county: region / 100 * 100
    }
  }

  /// The level a region code belongs to.
  public static func level(of region: UInt32) -> Level {
    if region == 0 || region >= perCountry { return .nation }
    if region % 10_000 == 0 { return .province }
    return region % 100 == 0 ? .city : .county
  }

  /// Whether what this authority issues applies to the other: it is the same, or stands above it.
  ///
  /// A department's standards apply to the same department below; a government's apply to all its departments.
  public func governs(_ other: Authority) -> Bool {
    guard department.isEmpty || department == other.department else { return false }
    var place: UInt32? = other.region
    while let region = place {
      if region == self.region { return true }
      place = Self.parent(of: region)
    }
    return false
  }
}

extension Authority: CustomStringConvertible {
  /// The authority as it is written, for example `350200.transport`.
  public var description: String {
    let digits = String(region)
    let code =
      Self.letters(ofCountry: country)
      ?? String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
    return department.isEmpty ? code : "\(code).\(department)"
  }
}
