/// Where a value stands in a case file.
struct CasePlace: Hashable, Sendable {
  /// The way to it, for example `acts[1].facts.货值金额`, or the heading of its column.
  var path: String
  /// The bytes before it; in a table the number of its field, counted from zero.
  var position: Int

  /// The place of a member of the object that stands here.
  func member(_ name: String, at position: Int) -> CasePlace {
    CasePlace(path: path.isEmpty ? name : "\(path).\(name)", position: position)
  }

  /// The place of an element of the list that stands here.
  func element(_ index: Int, at position: Int) -> CasePlace {
    CasePlace(path: "\(path)[\(index)]", position: position)
  }
}
