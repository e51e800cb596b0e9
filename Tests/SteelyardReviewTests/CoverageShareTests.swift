import SteelyardReview
import Testing

@Test(
  arguments: [
    (0, 0, 100, true), (0, 1, 0, true), (0, 1, 1, false), (99, 100, 99, true),
    (99, 100, 100, false), (100, 100, 100, true), (2, 3, 66, true), (2, 3, 67, false),
  ]
)
func `a share reaches a percentage exactly`(touched: Int, total: Int, percent: Int, reaches: Bool) {
  let share = CoverageShare(touched: touched, total: total)
  #expect(share.reaches(percent: percent) == reaches)
}
