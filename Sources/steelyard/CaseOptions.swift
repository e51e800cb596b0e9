import ArgumentParser
import Steelyard

/// How case files are read.
struct CaseOptions: ParsableArguments {
  @Flag(help: help("放过不认识的键", "let keys through that mean nothing to the rules"))
  var allowUnknown = false

  /// What a case file holds; says what is wrong and ends the command where it cannot be used.
  func cases(
    in path: String,
    of catalogue: CompiledCatalog,
    language: Language
  ) throws -> CaseReading {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path)
    } catch {
      throw RulesCompilation.unusable(error)
    }
    let reading = CaseReader(catalog: catalogue, allowsUnknown: allowUnknown).read(json: bytes.span)
    guard reading.faults.isEmpty else {
      for fault in reading.faults { Console.remark(describe(fault, in: path, language)) }
      throw ExitCode(ExitStatus.unusable.rawValue)
    }
    return reading
  }

  private func describe(_ fault: CaseFault, in path: String, _ language: Language) -> String {
    let place = "\(path):\(fault.line):\(fault.column)"
    let key = fault.path.isEmpty ? "" : " \(fault.path):"
    let ways = fault.help.map { "\n  " + say("办法：", "help: ") + $0[language] }.joined()
    return "\(place):\(key) \(fault.message[language])\(ways)"
  }
}
