import Steelyard
import SteelyardText

/// What a search found, for a program.
enum SearchJSON {
  static func text(_ result: SearchResult) -> String {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.member("words", result.words)
      writer.member("total", result.total)
      writer.array("hits") { writer in
        for hit in result.hits { writer.object { write(hit, to: &$0) } }
      }
    }
    return writer.text
  }

  private static func write(_ hit: SearchHit, to writer: inout JSONWriter) {
    writer.member("power", hit.power)
    writer.object("name") { write(hit.name, to: &$0) }
    writer.array("others") { writer in
      for place in hit.others {
        writer.object { writer in
          writer.member("field", "\(place.field)")
          write(place.text, to: &writer)
        }
      }
    }
  }

  private static func write(_ text: MarkedText, to writer: inout JSONWriter) {
    writer.member("text", text.text)
    writer.array("marks") { writer in
      for mark in text.marks {
        writer.object { writer in
          writer.member("from", mark.lowerBound)
          writer.member("to", mark.upperBound)
        }
      }
    }
  }
}
