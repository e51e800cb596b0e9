import SteelyardModel
import Testing

private let reader = CitationReader([
  (id: "食品安全法", title: "中华人民共和国食品安全法"),
  (id: "食品安全法实施条例", title: "中华人民共和国食品安全法实施条例"),
  (id: "条例旧", title: "道路运输条例"),
  (id: "条例", title: "道路运输条例"),
  (id: "OSHA policy", title: "OSHA Penalty Policy"),
])

@Test(arguments: [
  ("食品安全法 第122条", 0), ("食品安全法第122条", 0), ("《食品安全法》第122条", 0),
  ("《中华人民共和国食品安全法》第一百二十二条", 0), ("食品安全法实施条例 第3条", 1), ("食品安全法实施条例第3条", 1),
  ("条例 第64条", 2), ("条例旧 第64条", 2), ("道路运输条例第64条", 2), ("osha POLICY 3", 4), ("食品安全法", 0),
])
func `a citation is read by the longest name, versions of one title being one law`(
  text: String,
  instrument: Int
) throws {
  #expect(try #require(reader.read(text)).instrument == Ref(instrument))
}

@Test(arguments: [
  "", "第122条", "食品安全 第122条", "食品安全法规 第1条", "某法 第1条", String(repeating: "法", count: 401),
])
func `what begins with no known name is not read`(text: String) {
  #expect(reader.read(text) == nil)
}
