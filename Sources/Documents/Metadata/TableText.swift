/// The Unicode scalars of a table's bytes, without a byte order mark.
struct TableText {
  let scalars: [Unicode.Scalar]

  /// Decodes the bytes; a byte that is no UTF-8 becomes U+FFFD, and the first such is reported.
  init(bytes: [UInt8], findings: inout FindingList) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var decoded: [Unicode.Scalar] = []
    var place = Place(line: 1, column: 1)
    var faulty = false
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .emptyInput: break decoding
      case .error:
        if !faulty {
          findings.error(place, "this byte is not UTF-8", "save the file as UTF-8 (\"CSV UTF-8\" in Excel)")
        }
        faulty = true
        decoded.append("\u{FFFD}")
        place.column += 1
      case .scalarValue(let scalar):
        if scalar == "\u{FEFF}" && decoded.isEmpty { continue }
        decoded.append(scalar)
        place = scalar == "\n" ? Place(line: place.line + 1, column: 1) : place.next
      }
    }
    scalars = decoded
  }
}

extension Place {
  /// The place one scalar further in the same line.
  var next: Place { Place(line: line, column: column + 1) }
}
