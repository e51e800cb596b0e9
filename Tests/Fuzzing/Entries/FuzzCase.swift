import SteelyardCases
import SteelyardEvaluator
import SteelyardText

/// Any text as a case file: it is read or refused with a reason, weighed, and answered in text that is JSON again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCase(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe input(start, count)
  let reader = CaseReader(catalog: soundCatalog, allowsUnknown: count % 2 == 0)
  let reading = reader.read(json: bytes.span)
  claim(reading.cases.isEmpty != reading.faults.isEmpty, "a case is read or refused, never both")
  for file in reading.cases {
    let assessment = soundCatalog.assess(file)
    for language in [Language.chinese, .english] {
      let answer = AnswerWriter(language: language).json(assessment, receipt: nil)
      let isJSON = (try? JSONValue(parsing: Array(answer.utf8).span)) != nil
      claim(isJSON, "an answer is JSON: \(answer)")
    }
  }
  return 0
}
