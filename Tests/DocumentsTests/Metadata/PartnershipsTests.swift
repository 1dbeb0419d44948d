import Testing

@testable import Documents

/// A list of fictional bodies, as the shipped list is written.
let fictionalPartnerships: Partnerships = {
  let rows = """
    id\tarea\tnation\tname\tabbreviation\tkind\tfrom\tto\taliases
    ashgrove\tAshgrove\tEngland\tAshgrove Safeguarding Children Board\tASCB\tboard\t2006\t2019\tAshgrove Local Safeguarding Children Board; Ashgrove LSCB
    ashgrove\tAshgrove\tEngland\tAshgrove Safeguarding Children Multi-Agency Partnership\tASCMP\tpartnership\t2019\t\tAshgrove SCP
    north-ashgrove\tNorth Ashgrove\tEngland\tNorth Ashgrove Safeguarding Children Board\tNASCB\tboard\t\t\tNorth Ashgrove LSCB
    brackwater-and-hythe\tBrackwater and Hythe\tEngland\tBrackwater and Hythe Children's Safeguarding Partnership\tASCB\tpartnership\t\t\tBrackwater & Hythe SCP
    dunmere-hythe-and-wexmoor\tDunmere, Hythe and Wexmoor\tEngland\tDunmere, Hythe and Wexmoor Safeguarding Arrangements\t\tpartnership\t\t\t
    st-orme\tSt Orme\tWales\tSt. Orme Safeguarding\t\tboard\t\t\t
    dunmere\tDunmere\tEngland\tKeeping Dunmere Safe Partnership\tKDSP\tpartnership\t\t\t
    """
  return Partnerships.read(Array(rows.utf8), file: "p.tsv").partnerships
}()

@Suite struct PartnershipsTests {
  @Test(arguments: [
    "Ashgrove Safeguarding Children Multi-Agency Partnership",
    "the ashgrove safeguarding children's multi agency partnership",
    "ASHGROVE SAFEGUARDING CHILDREN MULTI-AGENCY PARTNERSHIP (ASCMP)",
    "Ashgrove Local Safeguarding Children’s Multi- Agency Partnership",
    "ASCMP",
  ])
  func aKnownNameIsFoundHoweverItIsWritten(_ name: String) throws {
    let body = try #require(fictionalPartnerships.body(named: name))
    #expect(body.id == "ashgrove" && body.area == "Ashgrove" && body.isKnown)
    #expect(body.partnership?.abbreviation == "ASCMP")
  }

  @Test(arguments: [
    ("Brackwater & Hythe Childrens Safeguarding Partnership", "brackwater-and-hythe"),
    ("Keeping Dunmere Safe Partnership", "dunmere"),
    ("North Ashgrove LSCB", "north-ashgrove"),
    ("Ashgrove Safeguarding Partnership", "ashgrove"),
  ])
  func aliasesAndOtherNamesOfAKnownAreaHaveItsID(_ name: String, _ id: String) {
    #expect(fictionalPartnerships.body(named: name)?.id == id)
    #expect(fictionalPartnerships.body(named: name)?.isKnown == true)
  }

  @Test(arguments: [
    "Marrowdale Local Safeguarding Children Board", "The Marrowdale Safeguarding Children Partnership (MSCP)",
    "Marrowdale Multi-Agency Safeguarding Arrangements", "Marrowdale LSCB",
    "Marrowdale Children's Safeguarding Partnership",
    "London Borough of Marrowdale Safeguarding Children Partnership", "Marrowdale's Safeguarding Children Board",
  ])
  func aBoardAndItsPartnershipHaveOneIDByRule(_ name: String) throws {
    let body = try #require(fictionalPartnerships.body(named: name))
    #expect(body.id == "marrowdale" && body.area == "Marrowdale" && !body.isKnown && body.partnership == nil)
  }

  @Test func anAbbreviationThatTwoBodiesHaveNamesNeither() {
    #expect(fictionalPartnerships.body(abbreviated: "ASCB") == nil)
    #expect(fictionalPartnerships.body(abbreviated: "KDSP")?.id == "dunmere")
  }

  @Test func theLongestNameInAListWins() {
    var mentions = BodyMentions(fictionalPartnerships)
    let words = FaceWordScan.words(
      of: "a report for North Ashgrove Safeguarding Children Board and South Ashgrove LSCB")
    #expect(mentions.find(in: words).map(\.body.id) == ["north-ashgrove", "south-ashgrove"])
  }

  @Test(arguments: [
    ("agreed by Dunmere, Hythe and Wexmoor Safeguarding Children Partnership", "dunmere-hythe-and-wexmoor"),
    ("the Safeguarding Partnership for Dunmere, Hythe and Wexmoor, which agreed", "dunmere-hythe-and-wexmoor"),
    ("the Safeguarding Partnership in Hythe, Ashgrove and elsewhere", "hythe"),
    ("police, Port Selwick and Ashgrove Safeguarding Children Board", "ashgrove"),
    ("ST. ORME LOCAL SAFEGUARDING CHILDREN BOARD", "st-orme"),
    ("Lower St Orme Safeguarding Children Board", "lower-st-orme"),
    ("Child Q Marrowdale Safeguarding Board", "marrowdale"), ("Marrowdale Child Protection Committee", "marrowdale"),
    ("When Marrowdale LSCB met", "marrowdale"), ("The Local Safeguarding Children Board met", nil),
    ("the Child Protection Plan and the Community Safety Team", nil),
  ])
  func theWholeAreaIsTaken(_ text: String, _ id: String?) {
    var mentions = BodyMentions(fictionalPartnerships)
    #expect(mentions.find(in: FaceWordScan.words(of: text)).first?.body.id == id)
  }

  @Test(arguments: [
    ("x\n", "p.tsv:1:1: error: the header is not that of a list of partnerships"),
    ("HEADER\na-b\tA\n", "p.tsv:2:1: error: the row has 2 cells, the header 9"),
    ("HEADER\na\tA\tWales\t\t\tboard\t\t\t\n", "p.tsv:2:11: error: the name is empty"),
    ("HEADER\nA b\tA\tWales\tA Board\t\tboard\t\t\t\n", "p.tsv:2:1: error: `A b` is not an id"),
    ("HEADER\na\tA\tWales\tA Board\t\tpanel\t\t\t\n", "p.tsv:2:20: error: `panel` is not a kind of body"),
    ("HEADER\na\tA\tWales\tA Board\t\tboard\t06\t\t\n", "p.tsv:2:26: error: `06` is not a year"),
    (
      "HEADER\na\tA\tWales\tA Board\t\tboard\t\t\tB; A Board\n", "p.tsv:2:31: error: `A Board` stands on line 2 already"
    ),
  ])
  func faultsOfTheListAreReportedWithTheirPlace(_ text: String, _ beginning: String) {
    let header = "id\tarea\tnation\tname\tabbreviation\tkind\tfrom\tto\taliases"
    let (_, findings) = Partnerships.read(Array(text.replacing("HEADER", with: header).utf8), file: "p.tsv")
    #expect(findings.count == 1)
    #expect(findings.first?.description.hasPrefix(beginning + "; ") == true, "\(findings)")
  }

  @Test func aFaultyRowIsLeftOutAndTheRestRead() {
    let text =
      "id\tarea\tnation\tname\tabbreviation\tkind\tfrom\tto\taliases\nbad\nok\tOk\tWales\tOk Board\t\tboard\t\t\t\r\n"
    let (list, findings) = Partnerships.read(Array(text.utf8), file: "p.tsv")
    #expect(findings.count == 1 && list.all.map(\.id) == ["ok"])
  }
}
