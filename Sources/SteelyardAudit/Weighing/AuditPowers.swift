/// The powers of a catalogue by number.
package struct AuditPowers: Sendable {
  /// How many there are.
  package let count: Int
  /// The identifier of one of them.
  package let id: @Sendable (Int) -> String
  /// The number of the power with an identifier.
  package let number: @Sendable (String) -> Int?

  package init(
    count: Int,
    id: @escaping @Sendable (Int) -> String,
    number: @escaping @Sendable (String) -> Int?
  ) {
    self.count = count
    self.id = id
    self.number = number
  }
}
