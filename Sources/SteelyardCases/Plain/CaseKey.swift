/// The keys at the top of a case file, told apart by their first eight bytes and their length.
enum CaseKey: UInt8 {
  case number
  case power
  case authority
  case officer
  case subject
  case acted
  case filed
  case decided
  case served
  case facts
  case circumstances
  case examined
  case decision
  case procedure
  case deviation
  case acts
  case history
  case vehicle
  case driver
  case place

  /// The key that stands somewhere, or nil where it means nothing.
  init?(_ text: PlainText, in bytes: borrowing PaddedBytes) {
    // Each number is the key's letters, the first of them lowest.
    switch (text.count, bytes.letters(of: text)) {
    case (4, 0x6573_6163): self = .number
    case (4, 0x7374_6361): self = .acts
    case (5, 0x72_6577_6F70): self = .power
    case (5, 0x73_7463_6166): self = .facts
    case (5, 0x65_6361_6C70): self = .place
    case (6, 0x7265_7669_7264): self = .driver
    case (7, 0x65_6C63_6968_6576): self = .vehicle
    case (7, 0x79_726F_7473_6968): self = .history
    case (5, 0x64_6574_6361): self = .acted
    case (5, 0x64_656C_6966): self = .filed
    case (6, 0x6465_7672_6573): self = .served
    case (7, 0x72_6563_6966_666F): self = .officer
    case (7, 0x74_6365_6A62_7573): self = .subject
    case (7, 0x64_6564_6963_6564): self = .decided
    case (8, 0x6E6F_6973_6963_6564): self = .decision
    case (8, 0x6465_6E69_6D61_7865): self = .examined
    case (9, 0x7469_726F_6874_7561): self = .authority
    case (9, 0x7275_6465_636F_7270): self = .procedure
    case (9, 0x6F69_7461_6976_6564): self = .deviation
    case (13, 0x7473_6D75_6372_6963): self = .circumstances
    default: return nil
    }
    guard isSpelledOut(text, in: bytes) else { return nil }
  }

  /// Whether the letters behind the eighth are right as well.
  private func isSpelledOut(_ text: PlainText, in bytes: borrowing PaddedBytes) -> Bool {
    switch self {
    case .authority: bytes[text.start + 8] == UInt8(ascii: "y")
    case .procedure: bytes[text.start + 8] == UInt8(ascii: "e")
    case .deviation: bytes[text.start + 8] == UInt8(ascii: "n")
    case .circumstances: bytes.text(text, is: "circumstances")
    case .number, .power, .officer, .subject, .acted, .filed, .decided, .served, .facts,
      .examined, .decision, .acts, .history, .vehicle, .driver, .place:
      true
    }
  }
}
