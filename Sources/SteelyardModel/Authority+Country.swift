extension Authority {
  /// How far the regions of one country lie from those of the next.
  package static let perCountry: UInt32 = 1_000_000
  /// The greatest number of a country, that of `zz`.
  package static let lastCountry: UInt32 = 26 * 26

  /// The country whose tree it stands in: 0 is China, the others are numbered by their two letters.
  package var country: UInt16 { Self.country(of: region) }

  /// The country a region lies in.
  package static func country(of region: UInt32) -> UInt16 {
    UInt16(truncatingIfNeeded: region / perCountry)
  }

  /// The government at the top of the tree of a country.
  package static func root(ofCountry country: UInt16) -> Authority {
    Authority(region: UInt32(country) * perCountry, department: "")
  }

  /// The government at the top of its tree.
  package var root: Authority { Self.root(ofCountry: country) }

  /// Whether a number is a region's: six digits, or another country as a whole.
  package static func isRegion(_ region: UInt32) -> Bool {
    region < perCountry || region % perCountry == 0 && region / perCountry <= lastCountry
  }

  /// The region a code stands for: six digits, or the two letters of another country.
  static func region(_ code: some StringProtocol) -> UInt32? {
    let bytes = Array(code.utf8)
    if bytes.count == 6, bytes.allSatisfy({ (0x30...0x39).contains($0) }) { return UInt32(code) }
    guard bytes.count == 2, bytes.allSatisfy({ (0x61...0x7A).contains($0) }), code != "cn" else {
      return nil
    }
    return (UInt32(bytes[0] - 0x61) * 26 + UInt32(bytes[1] - 0x61) + 1) * perCountry
  }

  /// The two letters of another country.
  static func letters(ofCountry country: UInt16) -> String? {
    guard country > 0, UInt32(country) <= lastCountry else { return nil }
    let (first, second) = ((country - 1) / 26, (country - 1) % 26)
    return String(decoding: [UInt8(0x61 + first), UInt8(0x61 + second)], as: UTF8.self)
  }
}
