/// Finds the parts of cases that are written plainly, and remembers how the rows before were written.
struct PlainReader: ~Copyable {
  /// The members of the objects of the cases that were read.
  var members = PlainMembers()
  /// The circumstances they claim.
  var claims: [PlainText] = []
  /// How the lines before were written.
  var shapes = LineShapes()
  /// The values of the line that is read, for its shape.
  var marks: [PlainMark] = []
  /// The keys of the object that is read.
  var keys = PlainKeys()
  /// The keys at the top of the line that nobody knows.
  var strangers = PlainKeys()

  /// Where the fields of the row that is read end.
  var fieldEnds = FieldEnds()
  /// The months that days of the rows before lie in.
  var months = MonthMemory()

  /// Forgets what was read, but not how it was written.
  mutating func removeAll() {
    members.removeAll()
    claims.removeAll(keepingCapacity: true)
  }
}
