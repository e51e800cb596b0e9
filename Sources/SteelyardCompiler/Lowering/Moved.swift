import SteelyardArtifact

/// Where the rows of a share stand after they were joined with those of others.
struct Moved: Sendable {
  private var places: [UInt32]

  /// Nothing of so many rows has moved yet.
  init(count: Int) {
    places = Array(repeating: .absent, count: count)
  }

  /// The new place of a row; what is absent stays so.
  subscript(old: UInt32) -> UInt32 {
    get { Int(old) < places.count ? places[Int(old)] : .absent }
    set { if Int(old) < places.count { places[Int(old)] = newValue } }
  }

  /// The new place of a run of so many rows; an empty one stands at the beginning.
  func run(_ old: UInt32, count: some FixedWidthInteger) -> UInt32 { count == 0 ? 0 : self[old] }

  /// Where a diagram leads: to a node that has moved, or to an end, which stays what it is.
  func target(_ old: UInt32) -> UInt32 { old >> 31 == 0 ? self[old] : old }
}
