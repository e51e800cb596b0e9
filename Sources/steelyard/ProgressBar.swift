import Steelyard

/// How far an audit has come, on a terminal only.
struct ProgressBar: Sendable {
  let total: Int?
  private let isShown = Console.remarksAreTerminal

  init(total: Int?) {
    self.total = total
  }

  func show(_ progress: AuditProgress) {
    guard isShown else { return }
    let rows = say("\(progress.rows) 行", "\(progress.rows) rows")
    guard let total else { return Console.progress("\r\(rows)\u{1B}[K") }
    let share = min(progress.bytes * 100 / max(total, 1), 100)
    let filled = share * 30 / 100
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
    Console.progress("\r\(bar) \(share)%  \(rows)\u{1B}[K")
  }

  func clear() {
    if isShown { Console.progress("\r\u{1B}[K") }
  }
}
