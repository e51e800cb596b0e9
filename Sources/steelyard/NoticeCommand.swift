import ArgumentParser
import Steelyard

/// `steelyard notice`: the reasons for a decision as a document.
struct NoticeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "notice",
      abstract: say("生成裁量说明理由书", "writes the notice of reasons for a decision"),
      discussion: say(
        """
        示例：steelyard notice case.json --catalog cn.steelyard --format html > notice.html
        缺少法律要求的内容时拒绝生成，并逐项说明；--draft 生成标明缺项的草稿
        """,
        """
        example: steelyard notice case.json --catalog cn.steelyard --format html > notice.html
        refuses to write a notice that lacks what the law requires, and says what; --draft writes a marked draft
        """
      )
    )
  }

  @Argument(help: help("案件文件（JSON）；- 为标准输入", "a case file (JSON); - is standard input"))
  var file: String

  @OptionGroup var catalog: CatalogOptions

  @Option(
    help: help("输出格式：md、txt、html", "the form of the document: md, txt or html"),
    transform: choice
  )
  var format = NoticeFormat.markdown

  @Option(
    help: help(
      "文书种类：reasons、prior-notice、no-penalty",
      "the kind of notice: reasons, prior-notice or no-penalty"
    ),
    transform: choice
  )
  var kind = NoticeKind.reasons

  @Flag(help: help("生成草稿，列明所缺", "write a draft that lists what it lacks"))
  var draft = false

  @OptionGroup var reading: CaseOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let catalogue = try catalog.open(language: language.language)
    let read = try reading.cases(in: file, of: catalogue, language: language.language)
    let writer = NoticeWriter(kind: kind, language: language.language, format: format)
    if let joint = read.joint {
      let answer = catalogue.assess(joint)
      var materials: [NoticeMaterial] = []
      for part in answer.parts {
        for (file, assessment) in zip(part.files, part.assessments) {
          materials.append(try material(file, assessment, catalogue))
        }
      }
      let document = JointNotice(answer: answer, materials: materials)
      Console.write(
        try refusing { () throws(NoticeRefusal) in
          draft ? writer.draft(document) : try writer.notice(document)
        }
      )
    } else {
      for file in read.cases {
        let single = try material(file, catalogue.assess(file), catalogue)
        Console.write(
          try refusing { () throws(NoticeRefusal) in
            draft ? writer.draft(single) : try writer.notice(single)
          }
        )
      }
    }
  }

  private func material(
    _ file: CaseFile,
    _ assessment: Assessment,
    _ catalogue: CompiledCatalog
  ) throws -> NoticeMaterial {
    guard let power = catalogue.power(file.power) else {
      UnknownPower.remark(file.power, catalogue)
      throw ExitCode(ExitStatus.unusable.rawValue)
    }
    return NoticeMaterial(
      caseFile: file,
      assessment: assessment,
      power: power,
      engine: Receipt.engineVersion
    )
  }

  /// What is written, or the list of what it lacks.
  private func refusing(_ write: () throws(NoticeRefusal) -> String) throws -> String {
    do {
      return try write()
    } catch {
      Console.remark(
        say("不能生成文书，缺少下列内容：", "no notice can be written; this is missing:")
      )
      for lack in error.missing {
        let (message, ground) = (lack.message[language.language], lack.provision[language.language])
        let source = ground.isEmpty ? "" : say("（\(ground)）", " (\(ground))")
        Console.remark("  - \(message)\(source)")
      }
      throw ExitCode(ExitStatus.findings.rawValue)
    }
  }
}
