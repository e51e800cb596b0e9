/// What is wanted of the files of a folder.
enum BuildAim: Hashable, Sendable {
  /// The rows of the compiled catalogue.
  case rows
  /// Nothing but the remarks; with advice, or without.
  case remarks(advice: Bool)

  /// Whether remarks are wanted that accuse nobody of a fault.
  var isAdvice: Bool { self == .remarks(advice: true) }
}
