import Steelyard
import SteelyardDiagnostics
import SteelyardText

/// Says that a case names a power that is not in the catalogue, and which one may be meant.
enum UnknownPower {
  static func remark(_ id: String, _ catalogue: CompiledCatalog) {
    Console.remark(
      say("目录中没有权力事项 `\(id)`", "there is no power `\(id)` in the catalogue")
    )
    let known = (0..<catalogue.powerCount).compactMap { catalogue.power(at: $0)?.id }
    if let way = Spelling.suggestion(for: id, among: known) {
      Console.remark("  " + way[Speech.language])
    }
  }
}
