package import SteelyardModel

/// The rows under which one clause or band applies, as the author wrote them.
package struct StoredConditions: Hashable, Sendable {
  /// One cell of a row.
  package struct Cell: Hashable, Sendable {
    /// The factor of the power that is tested.
    package var slot: Int
    /// What values pass.
    package var form: Test.Form
    /// The author's words, in `text`.
    package var text: UInt32

    package init(slot: Int, form: Test.Form, text: UInt32) {
      self.slot = slot
      self.form = form
      self.text = text
    }
  }

  /// A band that gives way to this one.
  package struct Exception: Hashable, Sendable {
    /// The position of the band that gives way.
    package var band: Int
    /// The citation, in `text`.
    package var because: UInt32

    package init(band: Int, because: UInt32) {
      self.band = band
      self.because = because
    }
  }

  /// The rows, any of which suffices; none means always.
  package var rows: [[Cell]] = []
  /// The bands that give way.
  package var exceptions: [Exception] = []

  package init() {}
}
