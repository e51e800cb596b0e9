import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// Volumes of one country whose amounts are in different currencies.
  static let mixedCurrencies = DiagnosticCode(
    "mixed-currencies",
    title: Bilingual("一国的分册用了两种币种", "two currencies in the volumes of one country"),
    explanation: Bilingual(
      """
      同一国家的机关共用程序、合并处罚和上下级基准的数额，所以它们的分册只用一种币种；不同币种不换算，也不相加。

      例如国家的分册以人民币计，某市的分册却写 `currency: USD`。

      改成同一币种；是外国机关的，把 `authority:` 写成它的国家，例如 `us.osha`。
      """,
      """
      The authorities of one country share the amounts of procedures, of concurrence and of standards above and below each other, so their volumes have one currency. Currencies are neither converted nor added.

      For example the nation's volumes are in yuan, and that of a city says `currency: USD`.

      Write one currency; where the authority belongs to another country, say so in `authority:`, like `us.osha`.
      """
    )
  )

  /// A standard of one country for a power of another.
  static let foreignStandard = DiagnosticCode(
    "foreign-standard",
    title: Bilingual("为外国的事项制定基准", "a standard for a power of another country"),
    explanation: Bilingual(
      """
      机关按国家各成一棵树，基准只能细化本国的权力事项。

      例如发布机关是 `us.osha` 的分册，为中国的事项 `food.unlicensed` 写了一个基准。

      改正 `power:` 或者发布机关。
      """,
      """
      The authorities of each country are a tree of their own, and a standard refines a power of its own country.

      For example a volume issued by `us.osha` has a standard for the Chinese power `food.unlicensed`.

      Correct `power:` or the authority.
      """
    )
  )
}

extension NameTable {
  /// Reports every volume whose currency differs from that of the first volume of its country.
  func checkCurrencies(log: inout DiagnosticLog) {
    var first: [UInt16: VolumeDeclaration] = [:]
    for declaration in volumes {
      guard let volume = declaration.volume, let place = declaration.currencyPlace else { continue }
      guard let other = first[volume.authority.country], let known = other.volume else {
        first[volume.authority.country] = declaration
        continue
      }
      guard known.currency != volume.currency else { continue }
      log.report(
        .mixedCurrencies,
        Bilingual(
          "「\(volume.id)」的金额以\(volume.currency.unit)计，同一国家的「\(known.id)」以\(known.currency.unit)计",
          "the amounts of `\(volume.id)` are in \(volume.currency.code), those of `\(known.id)` in the same country in \(known.currency.code)"
        ),
        at: place.span,
        notes: other.currencyPlace.map {
          [.init(Bilingual("另一个在这里", "the other one is here"), at: $0.span)]
        } ?? []
      )
    }
  }
}

extension VolumeDeclaration {
  /// Where its currency is said, else its identifier.
  fileprivate var currencyPlace: Node? { header?[.currency] ?? id }
}

extension DiagnosticLog {
  /// Reports a standard of another country than its power.
  mutating func reportForeignStandard(_ power: Node, issuer: Authority, volume: Volume) {
    report(
      .foreignStandard,
      Bilingual(
        "「\(issuer)」不能为「\(volume.issuer)」（\(volume.authority)）的事项制定基准，两者不属于同一个国家",
        "`\(issuer)` makes no standard for a power of \(volume.issuer) (`\(volume.authority)`), which belongs to another country"
      ),
      at: power.span
    )
  }
}
