/// The arrays of a document while it is being read.
struct Arena {
  let bytes: [UInt8]
  var rows: [Row] = []
  var children: [Int32] = []
  var aside: [UInt8] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The bytes of a scalar's text.
  func text(of row: Row) -> ArraySlice<UInt8> {
    switch row.form {
    case .plain, .quoted: bytes[row.contents]
    case .foldedPlain, .foldedQuoted, .block: aside[row.contents]
    case .sequence, .mapping: []
    }
  }

  func isCollection(_ row: Int32) -> Bool {
    switch rows[Int(row)].form {
    case .plain, .quoted, .foldedPlain, .foldedQuoted, .block: false
    case .sequence, .mapping: true
    }
  }
}
