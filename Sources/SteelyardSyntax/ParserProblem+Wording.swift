import SteelyardText

/// The wording of the parser's problems; the English is libyaml's own.
extension ParserProblem {
  /// What is wrong, in one line.
  var message: Bilingual {
    Bilingual(chinese, context.isEmpty ? text : "\(text) \(context)")
  }

  /// Whether the fault comes from a key without its colon.
  var concernsColon: Bool {
    ["could not find expected ':'", "did not find expected key"].contains(text)
      || text.hasPrefix("mapping values")
  }

  /// What begins at the place where the parser's context does.
  var beginning: Bilingual? {
    switch context {
    case "while parsing a flow sequence":
      Bilingual("列表从这里开始", "the list begins here")
    case "while parsing a flow mapping", "while parsing a block mapping":
      Bilingual("这组键值从这里开始", "the map begins here")
    case "while parsing a block collection":
      Bilingual("列表从这里开始", "the list begins here")
    case "while scanning a quoted scalar":
      Bilingual("引号从这里开始", "the quoted text begins here")
    case "while scanning a plain scalar", "while scanning a simple key":
      Bilingual("这段文字从这里开始", "the text begins here")
    default: nil
    }
  }

  /// What to do about the usual problems.
  var help: [Bilingual] {
    switch text {
    case "could not find expected ':'":
      [Bilingual("键的后面写冒号加空格「: 」", "write `: ` after the key, a colon and a space")]
    case "did not find expected key", "did not find expected '-' indicator":
      [
        Bilingual(
          "检查缩进：同一层的内容要左对齐",
          "check the indentation: what belongs together begins in one column"
        )
      ]
    case "mapping values are not allowed in this context":
      [
        Bilingual(
          "检查上一行的缩进；若文字里有「: 」，加引号",
          "check the indentation; quote the text if it holds `: `"
        )
      ]
    case "found character that cannot start any token":
      [Bilingual("若这是文字，加引号", "quote the text")]
    case "block sequence entries are not allowed in this context":
      [Bilingual("列表另起一行；若「-」是文字，加引号", "begin the list on a line of its own, or quote the text")]
    default: []
    }
  }

  private var chinese: String {
    switch text {
    case "could not find expected ':'": "键的后面缺少冒号"
    case "did not find expected key": "这里应当是一个键"
    case "did not find expected '-' indicator": "这里应当是列表的「-」"
    case "did not find expected ',' or ']'": "列表中缺少「,」或「]」"
    case "did not find expected ',' or '}'": "花括号中缺少「,」或「}」"
    case "did not find expected node content": "这里缺少内容"
    case "did not find expected <document start>": "文档结束之后还有内容"
    case "mapping values are not allowed in this context": "这里不能出现「: 」"
    case "mapping keys are not allowed in this context": "这里不能出现键"
    case "block sequence entries are not allowed in this context": "这里不能出现列表的「-」"
    case "found character that cannot start any token": "文字不能以这个字符开头"
    case "found unexpected end of stream": "引号没有结束，文件已到末尾"
    case "found unexpected document indicator": "引号没有结束，文档已到末尾"
    case "found unknown escape character": "不认识的转义字符"
    case "found unexpected ':'": "这里不能出现「:」"
    case "did not find expected hexdecimal number": "转义里缺少十六进制数字"
    case "found invalid Unicode character escape code": "转义的字符编码无效"
    case "found an indentation indicator equal to 0": "缩进量不能是 0"
    case "did not find expected comment or line break": "「|」或「>」后面应当换行"
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      "缩进用了制表符"
    case "found unknown directive name": "不认识的「%」指令"
    case "found incompatible YAML document": "不支持的 YAML 版本"
    case "found duplicate %YAML directive": "%YAML 指令重复"
    case "did not find expected alphabetic or numeric character": "「&」或「*」后面缺少名称"
    case "found undefined tag handle": "没有定义的标签"
    case "out of memory": "内存不足"
    default: "YAML 语法错误"
    }
  }
}
