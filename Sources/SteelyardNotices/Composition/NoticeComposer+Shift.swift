import SteelyardEvaluator
import SteelyardModel

extension NoticeComposer {
  /// By how many bands the circumstances moved the band that the tests chose; up is positive.
  var shift: Int {
    let counted = verdict?.circumstances ?? []
    let effects = power.circumstances.filter { counted.contains($0.id) }.map(\.effect)
    var shift = 0
    if case .shift(let steps)? = power.standard?.lighten, effects.contains(where: \.isLight) {
      shift -= steps
    }
    if case .shift(let steps)? = power.standard?.aggravate, effects.contains(.aggravate) {
      shift += steps
    }
    return shift
  }

  /// That the band is not the one of the tests above it; nothing where it is.
  var shiftRemark: [NoticeBlock] {
    guard shift != 0, let grade = verdict?.grade else { return [] }
    let steps = shift.magnitude
    let moved =
      shift > 0
      ? say("上移\(steps)档", "up by \(steps)") : say("下移\(steps)档", "down by \(steps)")
    return [
      .paragraph(
        say(
          "上列条件选定的阶次因第五部分的情节\(moved)，但不越过最轻和最重的阶次，移动后为\(quoted(grade))。",
          "The circumstances in section 5 move the band these tests choose \(moved), within the lightest and the heaviest; it is then \(quoted(grade))."
        )
      )
    ]
  }

  /// That thresholds are those of the tests, before circumstances move the band.
  var unshiftedRemark: [NoticeBlock] {
    guard shift != 0 else { return [] }
    return [
      .paragraph(
        say("越过后适用的阶次，是情节移动以前的阶次。", "The bands beyond are those before circumstances move them.")
      )
    ]
  }
}
