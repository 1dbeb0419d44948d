import Aggregates
import Foundation
import Outputs
import Testing

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

@Test func csvQuotesWhatRFC4180AsksFor() {
  var table = CSVTable(["a", "b"])
  table.add(["plain", "with, comma"])
  table.add(["a \"quoted\" word", "two\nlines"])
  table.add([Cell(3), Cell(String?.none)])
  #expect(text(table.bytes) == "a,b\nplain,\"with, comma\"\n\"a \"\"quoted\"\" word\",\"two\nlines\"\n3,\n")
}

@Test(arguments: ["=1+1", "+44", "-x", "@SUM(A1)", "\ttab", "\rreturn", "=cmd|' /C calc'!A0"])
func csvMakesFormulasHarmless(_ cell: String) {
  var table = CSVTable(["a"])
  table.add([.text(cell)])
  let written = text(table.bytes).dropFirst(2)
  #expect(written.hasPrefix("'") || written.hasPrefix("\"'"))
}

@Test func csvLeavesNumbersAlone() {
  var table = CSVTable(["a"])
  table.add([.number("-0.5")])
  #expect(text(table.bytes) == "a\n-0.5\n")
}

@Test func jsonEscapesAndSeparates() throws {
  var json = JSONText()
  json.object { json in
    json.field("text", "a \"b\" \\ \n\t\u{1}é")
    json.key("list")
    json.array { json in
      json.number(1)
      json.literal(nil)
      json.array { $0.string("x") }
    }
    json.field("n", 2)
  }
  #expect(text(json.bytes) == #"{"text":"a \"b\" \\ \n\t\u0001é","list":[1,null,["x"]],"n":2}"#)
  let parsed = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any]
  #expect(parsed?["text"] as? String == "a \"b\" \\ \n\t\u{1}é")
}

@Test(arguments: [
  (0.0, 4, "0.0000"), (1.0, 4, "1.0000"), (0.00004, 4, "0.0000"), (0.00005, 4, "0.0001"), (12.345, 2, "12.35"),
  (-0.5, 0, "-1"), (-0.00001, 2, "0.00"), (1234.5, 1, "1234.5"), (0.07, 1, "0.1"), (3, 0, "3"),
])
func decimalsAreFixed(_ value: Double, _ places: Int, _ expected: String) {
  #expect(Decimals.text(value, places: places) == expected)
}

@Test func decimalsOfNothingAreEmpty() {
  #expect(Decimals.text(nil, places: 2).isEmpty)
  #expect(Decimals.text(.nan, places: 2).isEmpty)
  #expect(Decimals.text(.infinity, places: 2).isEmpty)
}

/// NIST's examples for SHA-256 (FIPS 180-2, appendix B) and the empty message.
@Test(arguments: [
  ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  (
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
  ),
  (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
])
func sha256EqualsItsVectors(_ message: String, _ digest: String) {
  #expect(SHA256.hex(Array(message.utf8)) == digest)
}

@Test func sha256OfEveryLengthAroundABlock() {
  // Lengths 55, 56, 63, 64 and 65 end in different numbers of padding blocks; the digests are sha256sum's of so many 'x'.
  let expected = [
    55: "d5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072",
    64: "7ce100971f64e7001e8fe5a51973ecdfe1ced42befe7ee8d5fd6219506b5393c",
  ]
  for (count, digest) in expected {
    #expect(SHA256.hex([UInt8](repeating: UInt8(ascii: "x"), count: count)) == digest)
  }
}

@Test func themeTablesHaveTheContractsColumns() {
  let tables = ThemeTables(themes: [], corpus: CorpusTally(themeCount: 0))
  let all = """
    theme,name,family,checked,reviews,reviews_total,prevalence,prevalence_low,prevalence_high,reviews_learning,\
    prevalence_learning,reviews_gap,blocks,share_q1,share_median,share_q3,affirmed,negated,general,gap,good_practice,mentions,per_10000_words

    """
  let byReview = """
    review,partnership,year,theme,present,in_learning,blocks,block_share,affirmed,negated,general,gap,good_practice,mentions,\
    per_10000_words

    """
  #expect(String(decoding: tables.all(), as: UTF8.self) == all)
  #expect(String(decoding: tables.byReview(), as: UTF8.self) == byReview)
}
