import SteelyardModel

/// What is known of the factors that may decide, and how they are tested.
struct Facts {
  /// The clauses in force, by their places in the power's list.
  let clauses: [Int]
  /// What is known of every factor that is tested or that an amount depends on.
  var states: [Ref<Factor>: FactState]
  /// The tests of every factor that is tested.
  var tests: [Ref<Factor>: [Test.Form]] = [:]

  /// The values that are known.
  var known: Point {
    states.compactMapValues { state in
      switch state {
      case .missing: nil
      case .unknown: .some(nil)
      case .value(let value): value
      }
    }
  }

  /// The factors that are tested and missing, in the order of the catalog.
  var free: [Ref<Factor>] {
    tests.keys.filter { states[$0] == .missing }.sorted()
  }
}
