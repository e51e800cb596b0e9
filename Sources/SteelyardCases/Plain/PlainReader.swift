/// Finds the parts of cases that are written plainly, and remembers how the rows before were written.
struct PlainReader {
  /// The members of the objects of the cases that were read.
  var members = PlainMembers()
  /// The keys that nobody knows, of the case that was read last.
  var strangers = PlainMembers()
  /// The keys of the row before.
  var keys = KeyMemory<CaseKey?>(nothing: nil)
  var factKeys = KeyMemory<UInt32>(nothing: .nothing)
  var measureKeys = KeyMemory<UInt32>(nothing: .nothing)
  var stepKeys = KeyMemory<UInt32>(nothing: .nothing)
}
