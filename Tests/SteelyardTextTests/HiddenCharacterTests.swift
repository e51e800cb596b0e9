import SteelyardText
import Testing

/// Characters that are not seen as they are.
struct HiddenCharacterTests {
  @Test(
    arguments: [
      (0x00, .null), (0x08, .control), (0x09, nil), (0x0A, nil), (0x0D, .control), (0x7F, .control),
      (0x85, .control), (0xA0, nil), (0xAD, .invisible), (0x200B, .invisible), (0x200D, .invisible),
      (0x2028, .control), (0x202E, .direction), (0x2066, .direction), (0x200F, .direction),
      (0x3000, nil), (0x4E07, nil), (0xFEFF, .invisible), (0xFFFD, nil), (0xE0041, .invisible),
    ] as [(UInt32, HiddenCharacter?)]
  )
  func `controls, turns of direction and characters without width are hidden`(
    _ scalar: UInt32,
    _ kind: HiddenCharacter?
  ) {
    #expect(HiddenCharacter(scalar) == kind)
  }

  @Test func `a name has four digits at least`() {
    #expect(HiddenCharacter.name(of: 7) == "U+0007")
    #expect(HiddenCharacter.name(of: 0xE0041) == "U+E0041")
  }
}
