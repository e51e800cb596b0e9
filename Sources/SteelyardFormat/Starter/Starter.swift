/// A first rules folder (起步规则): one power of a fictitious city, to be read, tried and replaced.
public enum Starter {
  /// A file of the folder.
  public struct File: Hashable, Sendable {
    /// The path inside the folder, with `/` between its parts.
    public let path: String
    /// The contents.
    public let text: String
  }

  /// The files, in the order in which a newcomer reads them.
  public static let files = [
    File(path: "street.yaml", text: volume),
    File(path: "examples/street.json", text: firstCase),
  ]
}
