import SteelyardModel

/// An earlier decision about the same act, as it is written.
struct WrittenEarlier {
  var number = ""
  var decided: Day?
  var entries: [WrittenEntry] = []
}
