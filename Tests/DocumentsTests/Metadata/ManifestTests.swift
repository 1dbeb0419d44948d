import Testing

@testable import Documents

@Suite struct ManifestTests {
  private func read(_ text: String) -> (manifest: Manifest, findings: [String]) {
    let (manifest, findings) = Manifest.read(Array(text.utf8), file: "m.csv")
    return (manifest, findings.map(\.description))
  }

  @Test func readsEveryColumnAndKeepsTheFurtherOnes() throws {
    let (manifest, findings) = read(
      #"""
      region,File,partnership,area,Review Type,subject,report_date,year,age band
      North,a/one.txt,"Marrowdale, Wexmoor and Thornley Safeguarding Partnership",Wexmoor,SCR,Child Q,14/3/2016,2016,under 1
      ,two.pdf,,,,"Child ""Z""",,,

      """#)
    #expect(findings == [])
    #expect(manifest.furtherColumns == ["region", "age band"])
    let one = try #require(manifest.row(for: "a/one.txt"))
    #expect(one.partnership == "Marrowdale, Wexmoor and Thornley Safeguarding Partnership")
    #expect(one.area == "Wexmoor" && one.reviewType == "SCR" && one.subject == "Child Q")
    #expect(one.reportDate?.description == "2016-03-14" && one.year == 2016)
    #expect(one.further == ["North", "under 1"])
    let two = try #require(manifest.row(for: "two.pdf"))
    #expect(two.subject == "Child \"Z\"" && two.partnership == nil && two.year == nil && two.line == 3)
  }

  @Test func toleratesAByteOrderMarkAndCarriageReturns() {
    let (manifest, findings) = read("\u{FEFF}file,year\r\na.txt,2019\r\n\r\nb.txt,2020\r\n")
    #expect(findings == [])
    #expect(manifest.rows.map(\.file) == ["a.txt", "b.txt"])
    #expect(manifest.rows.map(\.line) == [2, 4])
  }

  @Test func aCellMayHoldLineEnds() {
    let (manifest, findings) = read("file,note\na.txt,\"one\ntwo\"\nb.txt,three\n")
    #expect(findings == [])
    #expect(manifest.row(for: "a.txt")?.further == ["one\ntwo"])
    #expect(manifest.row(for: "b.txt")?.line == 4)
  }

  @Test func findsAFileExactlyAndThenWithoutItsExtension() {
    let (manifest, _) = read("file,subject\nx,Child A\nx.pdf,Child B\n./south\\y.docx,Child C\nz.md,Child D\n")
    #expect(manifest.row(for: "x.pdf")?.subject == "Child B")
    #expect(manifest.row(for: "x.txt")?.subject == "Child A")
    #expect(manifest.row(for: "south/y.docx")?.subject == "Child C")
    #expect(manifest.row(for: "z.txt") == nil)
  }

  @Test func warnsOfRowsThatNameNoInput() {
    let (manifest, _) = read("file\na\nb.txt\nc.txt\n")
    #expect(
      manifest.unusedFiles(given: ["a.txt", "c.txt"]).map(\.description) == [
        "m.csv:3:1: warning: no input is called `b.txt`; write the path relative to INPUT, or remove the row"
      ])
  }

  @Test(arguments: [
    ("", "m.csv:1:1: error: the manifest is empty; begin it with a header that has a column `file`"),
    (
      "name,year\na,2019\n", "m.csv:1:1: error: no column is called `file`; name the column of the inputs' paths `file`"
    ),
    ("file;year\na;2019\n", "m.csv:1:1: error: no column is called `file`; separate the columns by commas"),
    ("file,year,Year\n", "m.csv:1:11: error: column 3 has the name of column 2, `year`; rename one of them"),
    ("file,kind,kind\n", "m.csv:1:11: error: column 3 has the name of column 2, `kind`; rename one of them"),
    ("file,,kind\n", "m.csv:1:6: error: column 2 has no name; name it in the first line, or remove it"),
    (
      "file,words\n", "m.csv:1:6: error: `words` is a column that reviews.csv has already; give the column another name"
    ),
    ("file,kind\na,x\nb,y\na,z\n", "m.csv:4:1: error: `a` stands on line 2 already; keep one row for each input"),
    (
      "file,kind\na\n",
      "m.csv:2:1: error: the row has 1 cell, the header 2; add or remove commas, or put a cell that has a comma in it in quotation marks"
    ),
    ("file,kind\n,x\n", "m.csv:2:1: error: the row names no file; write the input's path in the column `file`"),
    (
      "file,kind\na,\"x\n",
      "m.csv:2:3: error: this quotation mark is never closed; close the cell with a second quotation mark"
    ),
    (
      "file,kind\na,b \"c\"\n",
      "m.csv:2:5: error: a quotation mark inside a cell that does not begin with one; put the whole cell in quotation marks and double the one inside"
    ),
    (
      "file,kind\na,\"b\"c\n",
      "m.csv:2:6: error: text after a closing quotation mark; double the quotation marks inside the cell"
    ),
    ("file,year\na,19\n", "m.csv:2:3: error: `19` is not a year; write four digits, such as 2022"),
    (
      "file,report_date\na,31/2/2022\n",
      "m.csv:2:3: error: `31/2/2022` is not a date; write 2022, 2022-03, 2022-03-14 or, day first, 14/03/2022"
    ),
  ])
  func everyFaultIsReportedWithItsPlace(_ text: String, _ finding: String) {
    #expect(read(text).findings == [finding])
  }

  @Test func reportsTheFirstByteThatIsNoText() {
    let bytes = Array("file,kind\na,\u{E9}t\u{E9} ".utf8) + [0xE9, 0x0A]
    let (manifest, findings) = Manifest.read(bytes, file: "m.csv")
    #expect(
      findings.map(\.description) == [
        "m.csv:2:7: error: this byte is not UTF-8; save the file as UTF-8 (\"CSV UTF-8\" in Excel)"
      ])
    #expect(manifest.rows.count == 1)
  }

  @Test func goesOnAfterAFault() {
    let (manifest, findings) = read("file,year\na,1\nb\nc,2020\n")
    #expect(findings.count == 2)
    #expect(manifest.rows.map(\.file) == ["a", "c"])
  }
}
