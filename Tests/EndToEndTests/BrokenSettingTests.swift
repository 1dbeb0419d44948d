import Foundation
import TestSupport
import Testing

@Test func aBrokenLexiconIsALineForEachFaultAndNothingIsWritten() throws {
  let folder = try SmallCorpus.folder()
  try folder.write("theme: odd\nname: Odd\nfamily: F\nmatch:\n  (a\n  b ..99 c\n", to: "mine/odd.lex")
  try folder.write("theme: odd\nname: Odd\nfamily: F\nmatch:\n  a + b\n", to: "mine/twice.lex")
  let outcome = try folder.leitmotif("run", "reviews", "--lexicons", "mine", "-o", "out")
  #expect(outcome.status == 3)
  let places = ["odd.lex:5:3:", "odd.lex:6:5:", "twice.lex:1:1:", "twice.lex:5:5:"]
  #expect(outcome.messages.count == places.count)
  for (message, place) in zip(outcome.messages, places) {
    #expect(message.hasPrefix("leitmotif: \(place) error: ") && message.contains("; "), "\(message)")
  }
  #expect(folder.names() == ["mine", "reviews"])
}

@Test(arguments: [
  ("missing", "the folder does not exist"), ("reviews", "holds no .lex file"),
  ("reviews/one.txt", "is a file, not a folder of lexicons"),
])
func aFolderWithoutLexiconsIsSaid(_ place: String, _ problem: String) throws {
  let folder = try SmallCorpus.folder()
  let outcome = try folder.leitmotif("run", "reviews", "--lexicons", place, "-o", "out")
  #expect(outcome.status == 3)
  #expect(outcome.messages == ["leitmotif: \(place): \(problem)"])
  #expect(folder.names() == ["reviews"])
}

@Test func everyFaultOfAManifestIsALine() throws {
  let folder = try SmallCorpus.folder()
  try folder.write(
    "file,year,report_date,year\none.txt,20x,2020-13-40,\ntwo.md,2020\n,2020,,\none.txt,2020,,\n", to: "list.csv")
  let outcome = try folder.leitmotif("run", "reviews", "--manifest", "list.csv", "-o", "out")
  #expect(outcome.status == 3)
  let places = ["1:23", "2:9", "2:13", "3:1", "4:1", "5:1"]
  #expect(outcome.messages.map { $0.prefix { $0 != " " } }.allSatisfy { $0 == "leitmotif:" })
  #expect(outcome.messages.map { $0.split(separator: " ")[1] } == places.map { "list.csv:\($0):" })
  #expect(folder.names() == ["list.csv", "reviews"])
}

@Test(arguments: [("missing.csv", "does not exist"), ("reviews", "is a folder")])
func aManifestThatCannotBeReadIsSaid(_ place: String, _ problem: String) throws {
  let folder = try SmallCorpus.folder()
  let outcome = try folder.leitmotif("run", "reviews", "--manifest", place, "-o", "out")
  #expect(outcome.status == 3)
  #expect(outcome.messages == ["leitmotif: \(place): \(problem)"])
  #expect(folder.names() == ["reviews"])
}

@Test func furtherColumnsOfAManifestFollowInItsOrder() throws {
  let folder = try SmallCorpus.folder()
  try folder.write(
    "region,file,partnership,year,cohort\n\"North, =1\",one.txt,Kent Safeguarding Children Partnership,2020,=A1\n",
    to: "list.csv")
  let outcome = try folder.leitmotif("run", "reviews", "--manifest", "list.csv", "-o", "out")
  #expect(outcome.status == 0)
  let table = try folder.table("out/reviews.csv")
  #expect(table.header.suffix(3) == ["learning", "region", "cohort"])
  #expect(table["region"] == ["North, =1", ""])
  #expect(table["cohort"] == ["'=A1", ""])
  #expect(table["year"] == ["2020", ""])
  #expect(table["partnership"][0] == "Kent Safeguarding Children Partnership")
}

@Test func rowsThatNameNoInputAreNotedAFewTimesOnly() throws {
  let folder = try SmallCorpus.folder()
  let rows = (1...2000).map { "gone\($0).txt,2020\n" }.joined()
  try folder.write("file,year\none.txt,2020\n" + rows, to: "list.csv")
  let outcome = try folder.leitmotif("run", "reviews", "--manifest", "list.csv", "-o", "out")
  #expect(outcome.status == 0)
  #expect(outcome.messages.count == 11)
  #expect(outcome.messages.first?.hasPrefix("note: list.csv:3:1: warning: no input is called `gone1.txt`") == true)
  #expect(outcome.messages.last == "note: list.csv: 1990 further rows name no input")
}
