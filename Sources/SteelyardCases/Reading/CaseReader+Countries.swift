import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension CaseReader {
  /// Notes an authority of another country than the power, and powers of one act whose amounts are in several currencies.
  func noteCountries(of drafts: [CaseDraft], _ powers: [CaseTerms?], log: inout FaultLog) {
    for (draft, terms) in zip(drafts, powers) {
      guard let authority = draft.file.authority, let terms, authority.country != terms.country
      else { continue }
      log.note(.anotherCountry(draft.file.power, authority), at: draft.powerPlace)
    }
    var currencies: [Currency] = []
    for (draft, terms) in zip(drafts, powers) {
      guard let currency = terms?.currency else { continue }
      if let first = currencies.first, first != currency {
        log.note(.severalCurrencies(first, currency), at: draft.powerPlace)
      }
      currencies.append(currency)
    }
  }
}

extension Bilingual {
  fileprivate static func anotherCountry(_ power: String, _ authority: Authority) -> Bilingual {
    Bilingual(
      "机关「\(authority)」与事项「\(power)」不属于同一个国家",
      "the authority `\(authority)` belongs to another country than the power `\(power)`"
    )
  }

  fileprivate static func severalCurrencies(_ first: Currency, _ second: Currency) -> Bilingual {
    Bilingual(
      "一案的金额有\(first.unit)和\(second.unit)两种，不同币种不换算，也不相加，请分案",
      "the amounts of one case are in \(first.code) and \(second.code), which are neither converted nor added; make two cases"
    )
  }
}
