import Foundation
import Testing

/// The tutorials, worked through as a reader would: files are written as told, commands print what the page shows.
///
/// `RECORD=1` rewrites what the commands print; such a run fails, and the change is reviewed as text.
private let tutorials = ["FirstStandard.md", "FirstStandard.zh-CN.md"].map {
  Tool.root.appending(path: "Sources/Steelyard/Steelyard.docc").appending(path: $0)
}

@Test(arguments: tutorials)
func `who follows the tutorial sees what it shows`(page: URL) throws {
  let expected = try String(contentsOf: page, encoding: .utf8)
  var walk = try TutorialWalk()
  defer { walk.leave() }
  let actual = try walk.follow(expected)
  #expect(walk.commands >= 4)
  guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
    try Data(actual.utf8).write(to: page)
    Issue.record("recorded \(page.lastPathComponent); look at the difference")
    return
  }
  #expect(actual == expected)
}
