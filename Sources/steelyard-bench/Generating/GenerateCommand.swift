import ArgumentParser

/// `steelyard-bench generate`: a catalogue and cases by seed, with the right answers.
struct GenerateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "generate",
      abstract: "makes rules, cases and the right answers by seed",
      discussion: "example: steelyard-bench generate work --powers 165000 --cases 1000000 --seed 7"
    )
  }

  @Argument(help: "the folder to write to")
  var folder: String

  @Option(help: "how many powers")
  var powers = 5_000

  @Option(help: "how many bands each power has (default: two to five)")
  var bands: Int?

  @Option(help: "how many cases")
  var cases = 100_000

  @Option(help: "the seed; the same seed makes the same files")
  var seed: UInt64 = 1

  func validate() throws {
    guard powers > 0, cases >= 0, (bands ?? 2) >= 2 else {
      throw ValidationError("--powers and --cases take a positive number, --bands at least 2")
    }
  }

  func run() throws {
    let folder = WorkFolder(path: folder)
    try folder.prepare()
    var catalog = CatalogWork(seed: seed, bandCount: bands)
    let made = catalog.powers(powers)
    try RulesScribe(folder).write(made, from: "2024-01-01")
    let oracle = Oracle(made)
    var work = CaseWork(seed: seed &+ 1, powers: made, oracle: oracle)
    let scribe = try WorkScribe(folder)
    for index in 0..<cases {
      let file = work.next(index)
      try scribe.write(file, oracle.answer(to: file))
    }
    try scribe.close()
    BenchOutput.remark("\(folder.path): \(made.count) powers, \(cases) cases, seed \(seed)")
  }
}
