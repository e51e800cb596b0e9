import CAllocations
import SteelyardArtifact
import SteelyardCases
import SteelyardEvaluator

/// How long one assessment takes: opening the catalogue, looking a power up and weighing, and from text to text.
struct SingleMeasurement {
  private let folder: WorkFolder
  private let count: Int
  private(set) var figures: [Figure] = []

  /// Measures a workload with so many cases.
  init(_ folder: WorkFolder, count: Int) throws {
    self.folder = folder
    self.count = count
    let first = try CaseLines(path: folder.lines, most: 1_000)
    let catalog = try open(first)
    try remember(first, catalog)
    let lines = try CaseLines(path: folder.lines, most: count)
    weigh(try BoundSample(lines, catalog), catalog)
    answer(lines, catalog)
  }

  private mutating func open(_ lines: CaseLines) throws -> CompiledCatalog {
    let (start, processor) = (Machine.now, Machine.processorTime)
    let catalog = try CompiledCatalog(path: folder.catalog)
    let opened = Machine.now
    let texts = TextToText(catalog)
    guard texts.answer(lines, 0) > 0 else { throw BenchError("the first case has no answer") }
    figures.append(.time("open, verified", opened - start))
    figures.append(.time("open and first answer", Machine.now - start))
    figures.append(.time("open and first answer, processor", Machine.processorTime - processor))
    return catalog
  }

  private mutating func remember(_ lines: CaseLines, _ catalog: CompiledCatalog) throws {
    let texts = TextToText(catalog)
    for index in lines.ranges.indices { _ = texts.answer(lines, index) }
    figures.append(.memory("resident after 1,000 assessments", kilobytes: Machine.memory))
  }

  private mutating func weigh(_ sample: BoundSample, _ catalog: CompiledCatalog) {
    var (sample, weighing) = (sample, Weighing())
    var times = [Int](repeating: 0, count: sample.indices.count)
    // What is missing is found out with memory of its own; all other cases take none.
    var (complete, allocations) = (0, 0)
    let empty = Self.clockTime()
    for _ in 0..<2 {
      for index in times.indices {
        let taken = allocations_count()
        let start = Machine.now
        sample.weigh(index, by: catalog, into: &weighing)
        times[index] = max(0, Machine.now - start - empty)
        if weighing.isIncomplete { continue }
        complete += 1
        allocations += Int(allocations_count() - taken)
      }
    }
    add("look-up and weighing", Samples(times))
    let each = Double(allocations) / Double(max(1, complete))
    figures.append(Figure(name: "allocations per complete weighing", value: each, unit: ""))
    let start = Machine.now
    for index in times.indices { sample.weigh(index, by: catalog, into: &weighing) }
    figures.append(.time("look-up and weighing, in a row", (Machine.now - start) / times.count))
  }

  private mutating func answer(_ lines: CaseLines, _ catalog: CompiledCatalog) {
    let texts = TextToText(catalog)
    var times = [Int](repeating: 0, count: lines.ranges.count)
    let taken = allocations_count()
    for index in lines.ranges.indices {
      let start = Machine.now
      _ = texts.answer(lines, index)
      times[index] = Machine.now - start
    }
    let allocations = Int(allocations_count() - taken)
    add("JSON text to JSON answer", Samples(times))
    figures.append(
      Figure(
        name: "allocations per JSON answer",
        value: Double(allocations) / Double(max(1, times.count)),
        unit: ""
      )
    )
  }

  private mutating func add(_ name: String, _ samples: Samples) {
    figures.append(.time("\(name), p50", samples.quantile(500)))
    figures.append(.time("\(name), p99", samples.quantile(990)))
    figures.append(.time("\(name), p99.9", samples.quantile(999)))
  }

  /// How long it takes to look at the clock.
  private static func clockTime() -> Int {
    var times: [Int] = []
    for _ in 0..<10_000 {
      let start = Machine.now
      times.append(Machine.now - start)
    }
    return Samples(times).quantile(500)
  }
}
