package import SteelyardDiagnostics
import SteelyardText

/// What `steelyard explain` tells about the faults of a text.
extension SyntaxFault {
  /// The entries of the catalogue of codes, in the order of the cases.
  package static let catalog: [DiagnosticCode] = structure + characters + limits + traps

  private static let structure = [
    entry(
      anchorOrAlias,
      Bilingual("使用了锚点或别名", "anchor or alias"),
      Bilingual(
        """
        YAML 的锚点「&名称」和别名「*名称」让一处文字在别处再次生效。规则要逐条对照法条阅读，读者不应当到别处去找内容，
        所以规则语言不使用它们。写出全文。以「&」或「*」开头的文字要加引号。
        """,
        """
        YAML's anchors (`&name`) and aliases (`*name`) make a text take effect again elsewhere. Rules are read clause by
        clause against the law, and a reader should not have to look for the contents in another place. Write the text out.
        A text that begins with `&` or `*` goes in quotation marks.
        """
      )
    ),
    entry(
      complexKey,
      Bilingual("键不是文字", "key that is no text"),
      Bilingual(
        "键只能是文字，不能是列表或一组键值。多半是以「[」或「{」开头的文字没有加引号。",
        "A key is a text, never a list or a map. Most often a text that begins with `[` or `{` lacks its quotation marks."
      )
    ),
    entry(
      duplicateKey,
      Bilingual("键重复", "duplicate key"),
      Bilingual(
        """
        同一组键值中，一个键只能出现一次。许多读取程序只保留后一个而不作提示，前面的内容就失去作用；这里按错误处理，
        并指出第一次出现的位置。
        """,
        """
        A key occurs once in a map. Many readers keep the last one without a word, so that what stands under the first has no
        effect; here it is an error, with the place of the first.
        """
      )
    ),
    entry(
      emptyFile,
      Bilingual("文件是空的", "empty file"),
      Bilingual(
        "文件没有内容，或者只有注释。规则文件以 `steelyard: 1` 开头。",
        "The file holds nothing, or comments only. A rule file begins with `steelyard: 1`."
      )
    ),
    entry(
      mergeKey,
      Bilingual("使用了合并键", "merge key"),
      Bilingual(
        "「<<」把另一处的键值并入这里。理由与别名相同：规则应当写全。",
        "`<<` takes in the entries of another map. As with aliases, rules are written out."
      )
    ),
    entry(
      severalDocuments,
      Bilingual("文件里有几份文档", "several documents"),
      Bilingual(
        "「---」开始一份新的 YAML 文档。一个文件是一个分册，只能有一份文档；其余内容移到另外的文件。",
        "`---` begins another YAML document. A file is one volume and holds one document; put the rest into other files."
      )
    ),
    entry(
      tag,
      Bilingual("使用了类型标签", "tag"),
      Bilingual(
        """
        `!名称` 给内容指定 YAML 类型。规则语言中一切都是文字，类型由规则语言的各表确定。以 `!` 开头的文字要加引号。
        """,
        """
        `!name` gives a YAML type to what follows. In the rule language every scalar is text and gets its type from the
        language's own tables. A text that begins with `!` goes in quotation marks.
        """
      )
    ),
    entry(
      yamlSyntax,
      Bilingual("YAML 语法错误", "YAML syntax"),
      Bilingual(
        """
        文字不符合 YAML 的语法，读到这里为止，后面的内容没有检查。常见原因：键后面用了全角冒号「：」，冒号后缺少空格，
        同一层没有左对齐，括号或引号没有成对，文字里有「: 」却没有加引号。
        """,
        """
        The text breaks YAML's grammar; what follows was not looked at. The usual causes: a full-width colon `：` after a key,
        no space after the colon, lines of one level that do not begin in one column, brackets or quotation marks without
        their partner, a text with `: ` that is not quoted.
        """
      )
    ),
  ]

  private static func entry(
    _ fault: Self,
    _ title: Bilingual,
    _ explanation: Bilingual
  ) -> DiagnosticCode {
    DiagnosticCode(fault.rawValue, title: title, explanation: explanation)
  }
}

extension SyntaxFault {
  private static let characters = [
    entry(
      controlCharacter,
      Bilingual("看不见的或控制字符", "hidden character"),
      Bilingual(
        """
        文中有控制字符、改变文字方向的字符，或者零宽字符。它们使屏幕上看到的与实际读取的不同：两个看起来一样的名称可能并不
        相同。多半是从网页或文书中复制时带入的，删去即可。注释里可以有零宽字符，但不能有改变整段方向的字符。
        """,
        """
        The text holds a control character, one that changes the direction of writing, or one without width. They make the
        screen show something else than is read: two names that look the same may differ. Most come with text copied from pages
        and documents; delete them. Comments may hold characters without width, but none that turns the direction of a run.
        """
      )
    ),
    entry(
      notUTF8,
      Bilingual("不是 UTF-8 文本", "not UTF-8"),
      Bilingual(
        """
        规则文件用 UTF-8 编码。从较早的系统导出的文件常用 GB18030 或 UTF-16，可以这样转换：
        `iconv -f GB18030 -t UTF-8 旧文件 > 新文件`。
        """,
        """
        Rule files are UTF-8. Files from older systems are often GB18030 or UTF-16 and are converted by:
        `iconv -f GB18030 -t UTF-8 old > new`.
        """
      )
    ),
    entry(
      nulByte,
      Bilingual("文中有空字节", "null byte"),
      Bilingual(
        "文本文件里不会有空字节。文件可能已损坏，或者是 UTF-16 文本。",
        "A text holds no null bytes. The file may be damaged, or be UTF-16."
      )
    ),
    entry(
      tabIndentation,
      Bilingual("用制表符缩进", "tab in the indentation"),
      Bilingual(
        "YAML 用缩进表示层次，制表符的宽度因编辑器而异，所以只能用空格缩进，每层两个。",
        "YAML shows levels by indentation, and a tab is as wide as an editor likes; indent with spaces, two for a level."
      )
    ),
  ]

  private static let limits = [
    entry(
      lineTooLong,
      Bilingual("一行太长", "line too long"),
      Bilingual(
        "一行超过 1 MiB，多半是生成文件时丢失了换行。",
        "A line has more than 1 MiB; most likely the line breaks were lost when the file was generated."
      )
    ),
    entry(
      tooDeep,
      Bilingual("嵌套太深", "nested too deeply"),
      Bilingual(
        "列表和键值嵌套超过 64 层，后面的内容没有检查。规则语言最深不过十余层。",
        "Lists and maps stand more than 64 levels deep in each other; what follows was not looked at. The rule language itself needs a dozen."
      )
    ),
    entry(
      tooLarge,
      Bilingual("文件太大", "file too large"),
      Bilingual(
        "一个文件最多 256 MiB。把规则按分册分成几个文件。",
        "A file has 256 MiB at most. Split the rules into several volumes."
      )
    ),
    entry(
      tooManyFaults,
      Bilingual("错误太多", "too many faults"),
      Bilingual(
        "一个文件最多报告一万处错误，其余不再列出。改正已列出的再检查一次。",
        "Ten thousand faults of a file are reported and the rest left out. Correct them and check again."
      )
    ),
  ]

  private static let traps = [
    entry(
      leadingZero,
      Bilingual("数字以零开头", "number that begins with zero"),
      Bilingual(
        """
        「012」在这里是文字，作数读是 12；许多 YAML 程序读作八进制的 10。是数就去掉前面的零，是编号就加引号："012"。
        """,
        """
        `012` is a text here, and read as a number it is 12; many readers of YAML take it for the octal number 10. Leave the
        zero out of a number, and put a code in quotation marks: `"012"`.
        """
      )
    ),
    entry(
      unquotedComparison,
      Bilingual("比较没有加引号", "comparison without quotation marks"),
      Bilingual(
        """
        YAML 中「>」和「|」开始一段多行文字，所以 `when: {次数: > 2}` 或 `次数: > 2` 不是比较。比较总要加引号："> 2"、"<= 30"；
        或者用法律的说法：超过2、30以下。
        """,
        """
        In YAML `>` and `|` begin a text of several lines, so that `> 2` is no comparison. Comparisons always stand in quotation
        marks: `"> 2"`, `"<= 30"`; or use the words of the law: `超过2`, `over 2`.
        """
      )
    ),
    entry(
      unquotedInterval,
      Bilingual("区间没有加引号", "interval without quotation marks"),
      Bilingual(
        """
        YAML 中「[」开始一个列表，所以 [1..5] 是只有一项的列表，[1..5) 连列表也不是。区间总要加引号："[1..5)"；
        或者用法律的说法：1以上不满5。
        """,
        """
        In YAML `[` begins a list, so that `[1..5]` is a list of one item and `[1..5)` not even that. Intervals always stand in
        quotation marks: `"[1..5)"`; or use the words of the law: `1以上不满5`, `at least 1 and under 5`.
        """
      )
    ),
  ]
}
