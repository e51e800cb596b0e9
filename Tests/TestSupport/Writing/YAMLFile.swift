/// A rules file: its path from the top of the rules folder, and its text.
package struct YAMLFile: Hashable, Sendable {
  package let path: String
  package let text: String
}
