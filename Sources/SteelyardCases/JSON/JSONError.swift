package import SteelyardText

/// Why a text is not JSON, and at which byte.
package struct JSONError: Error, Hashable, Sendable {
  /// The kinds of fault.
  package enum Problem: Hashable, Sendable {
    /// There is nothing but white space.
    case empty
    /// The text ends inside a value.
    case unexpectedEnd
    /// Something else stands where this was expected.
    case expected(Expected)
    /// A control character stands in a string without an escape.
    case controlCharacter
    /// A backslash is followed by something that is no escape.
    case invalidEscape
    /// Half of a surrogate pair stands alone.
    case loneSurrogate
    /// The bytes are not UTF-8.
    case invalidUTF8
    /// A number is not written as JSON writes numbers.
    case malformedNumber
    /// An object has the same key twice.
    case duplicateKey(String)
    /// Objects and lists are nested too deeply.
    case tooDeep
  }

  /// What was expected.
  package enum Expected: Hashable, Sendable {
    case value
    case key
    case colon
    case commaOrBrace
    case commaOrBracket
    case end
  }

  /// What is wrong.
  package let problem: Problem
  /// The bytes before it.
  package let offset: Int

  package init(_ problem: Problem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}

extension JSONError {
  /// What is wrong, in one line.
  package var message: Bilingual {
    switch problem {
    case .empty: Bilingual("文件是空的", "the file is empty")
    case .unexpectedEnd: Bilingual("文本在值的中间结束", "the text ends inside a value")
    case .expected(let expected): expected.message
    case .controlCharacter:
      Bilingual("字符串中有未转义的控制字符", "a control character stands unescaped in a string")
    case .invalidEscape: Bilingual("反斜杠后不是转义", "no escape follows the backslash")
    case .loneSurrogate: Bilingual("代理对只有一半", "half of a surrogate pair stands alone")
    case .invalidUTF8: Bilingual("不是 UTF-8", "the bytes are not UTF-8")
    case .malformedNumber: Bilingual("数字的写法不对", "this is not how a number is written")
    case .duplicateKey(let key): Bilingual("键「\(key)」重复", "the key `\(key)` stands here twice")
    case .tooDeep:
      Bilingual(
        "嵌套超过 \(JSONScanner.deepest) 层",
        "nested more than \(JSONScanner.deepest) levels deep"
      )
    }
  }
}

extension JSONError.Expected {
  fileprivate var message: Bilingual {
    switch self {
    case .value: Bilingual("此处应有一个值", "a value is expected here")
    case .key: Bilingual("此处应有一个带引号的键", "a key in quotes is expected here")
    case .colon: Bilingual("键后应有冒号", "a colon is expected after a key")
    case .commaOrBrace: Bilingual("此处应有逗号或 }", "a comma or `}` is expected here")
    case .commaOrBracket: Bilingual("此处应有逗号或 ]", "a comma or `]` is expected here")
    case .end: Bilingual("值后还有多余的内容", "something follows the value")
    }
  }
}
