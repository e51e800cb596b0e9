import SteelyardArtifact

extension ArtifactContents {
  /// Makes the index by which powers are found; of several with one identifier the first is found.
  mutating func buildPowerIndex() {
    let places = TextHash.places(for: powers.count)
    powerIndex = Array(repeating: 0, count: places)
    for (power, row) in powers.enumerated() {
      var place = Int(truncatingIfNeeded: TextHash.hash(textBytes(row.id))) & (places - 1)
      var isNew = true
      while isNew, powerIndex[place] != 0 {
        isNew = powers[Int(powerIndex[place]) - 1].id != row.id
        place = (place + 1) & (places - 1)
      }
      if isNew { powerIndex[place] = UInt32(power + 1) }
    }
  }

  private func textBytes(_ reference: UInt32) -> ArraySlice<UInt8> {
    text[Int(textStarts[Int(reference)])..<Int(textStarts[Int(reference) + 1])]
  }
}
