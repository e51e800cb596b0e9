import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// Puts several cases into one notice: what they come to together, then each of them with its own reasons.
struct JointComposer {
  let joint: JointNotice
  let kind: NoticeKind
  let language: Language

  /// The whole page; nil where there is no case.
  func page(lacks: [NoticeLack]) -> NoticePage? {
    let composers = joint.materials.map {
      NoticeComposer(material: $0, kind: kind, language: language)
    }
    guard let first = composers.first, var page = composers.first?.page(lacks: lacks) else {
      return nil
    }
    page.lead = composers.map(\.lead).joined(separator: first.say("", " "))
    page.sections = togetherSections(first)
    for (place, composer) in composers.enumerated() {
      let isLast = place == composers.count - 1
      page.sections.append(heading(place, composer))
      page.sections += sections(of: composer, isLast: isLast)
    }
    for composer in composers.dropFirst() {
      let own = composer.receipt.filter { !page.receipt.map(\.text).contains($0.text) }
      page.receipt += own
    }
    return page
  }

  /// The sections of one case; the remedies stand once, at the end.
  private func sections(of composer: NoticeComposer, isLast: Bool) -> [NoticeSection] {
    let all = composer.numbered(composer.sections)
    guard !isLast, kind != .priorNotice else { return all }
    return Array(all.dropLast())
  }

  private func heading(_ place: Int, _ composer: NoticeComposer) -> NoticeSection {
    let part = part(of: place)
    let act = part.map { composer.say("第\($0.act + 1)个行为", "act \($0.act + 1)") } ?? ""
    let party = composer.caseFile.subject.map { composer.say("，\($0.name)", ", \($0.rawValue)") }
    return NoticeSection(
      ordinal: composer.say("第\(place + 1)部分 ", "Part \(place + 1): "),
      heading: composer.quoted(composer.power.name)
        + composer.say("（\(act)\(party ?? "")）", " (\(act)\(party ?? ""))"),
      blocks: []
    )
  }

  private func part(of place: Int) -> PartAssessment? {
    var rest = place
    for part in joint.answer.parts {
      if rest < part.assessments.count { return part }
      rest -= part.assessments.count
    }
    return nil
  }

  /// What the cases come to together: the comparison of powers, the sums, what is set off.
  private func togetherSections(_ composer: NoticeComposer) -> [NoticeSection] {
    var blocks: [NoticeBlock] = []
    for part in joint.answer.parts {
      if let choice = part.concurrence { blocks += comparison(choice, composer) }
      if !part.setOffs.isEmpty { blocks.append(setOffs(part.setOffs, composer)) }
    }
    if !joint.answer.totals.isEmpty { blocks.append(totals(joint.answer.totals, composer)) }
    guard !blocks.isEmpty else { return [] }
    let heading = composer.say("合并裁量", "Taken together")
    return [NoticeSection(ordinal: "", heading: heading, blocks: blocks)]
  }

  private func comparison(
    _ choice: ConcurrenceChoice,
    _ composer: NoticeComposer
  ) -> [NoticeBlock] {
    let measure = choice.measure.map { composer.name(of: $0) } ?? ""
    let name = choice.power.flatMap { id in
      joint.materials.first { $0.power.id == id }?.power.name
    }
    let why = choice.why.words
    let sentence =
      if let name {
        composer.say(
          "同一个违法行为违反数项规定的，\(measure)只作一次，依\(composer.quoted(name))作出：\(why.chinese)（\(choice.provision)）。其他措施并行。",
          "For one act \(measure) is imposed once, under \(composer.quoted(name)): \(why.english) (\(choice.provision)). Other measures stand side by side."
        )
      } else {
        composer.say("\(why.chinese)。", composer.capitalised(why.english) + ".")
      }
    guard !choice.candidates.isEmpty else { return [.paragraph(sentence)] }
    return [
      .paragraph(sentence),
      .table(
        NoticeTable(
          head: [
            composer.say("事项", "Power"), composer.say("法定幅度", "Statutory range"),
            composer.say("裁量基准", "Benchmark"),
          ],
          rows: choice.candidates.map { candidate in
            [
              joint.materials.first { $0.power.id == candidate.power }?.power.name
                ?? candidate.power,
              candidate.statutory.map { composer.amounts.range($0, choice.unit) } ?? "—",
              candidate.benchmark.map { composer.amounts.range($0, choice.unit) } ?? "—",
            ]
          }
        )
      ),
    ]
  }

  private func setOffs(_ setOffs: [SetOff], _ composer: NoticeComposer) -> NoticeBlock {
    .table(
      NoticeTable(
        head: [
          composer.say("折抵", "Set off"), composer.say("应执行", "Owed"),
          composer.say("已执行", "Served"), composer.say("剩余", "Remains"),
          composer.say("依据", "Basis"),
        ],
        rows: setOffs.map { setOff in
          [
            composer.title(of: setOff.measure)
              + (setOff.isCriminal ? composer.say("（刑罚）", " (criminal)") : ""),
            composer.amounts.exactly(setOff.owed, setOff.unit),
            composer.amounts.exactly(setOff.served, setOff.unit),
            composer.amounts.exactly(setOff.remains, setOff.unit), setOff.provision,
          ]
        }
      )
    )
  }

  private func totals(_ totals: [JointTotal], _ composer: NoticeComposer) -> NoticeBlock {
    .table(
      NoticeTable(
        head: [
          composer.say("数个行为合计", "Several acts together"), composer.say("合计", "Sum"),
          composer.say("上限", "At most"), composer.say("依据", "Basis"),
        ],
        rows: totals.map { total in
          [
            composer.title(of: total.measure),
            total.sum.map { composer.amounts.exactly($0, total.unit) } ?? "—",
            total.cap.map { composer.amounts.exactly($0, total.unit) } ?? "—", total.provision,
          ]
        }
      )
    )
  }
}
