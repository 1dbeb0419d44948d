import Testing

@testable import Documents

/// One sentence or line for each form in which a review says a thing.
@Suite struct MetadataFieldTests {
  @Test(arguments: [
    (
      "It was agreed to undertake a Local Child Safeguarding Practice Review (LCSPR).",
      "Local Child Safeguarding Practice Review"
    ),
    ("This LCSPR concerns Child A.", "Local Child Safeguarding Practice Review"),
    ("This Local CSPR was agreed.", "Local Child Safeguarding Practice Review"),
    (
      "A Rapid Review was held. The panel recommended a Child Safeguarding Practice Review.",
      "Child Safeguarding Practice Review"
    ),
    ("This Rapid Review concerns Child B.", "Rapid Review"),
    ("A previous Serious Case Review found the same. This is the report of a thematic review.", "Thematic Review"),
    (
      "The Child Safeguarding Practice Review Panel was told. A multi agency learning review was commissioned.",
      "Multi-Agency Learning Review"
    ),
    ("This Safeguarding Adults Review concerns Mr X.", "Safeguarding Adult Review"),
    ("A concise child practice review was commissioned.", "Concise Child Practice Review"),
    ("The Significant Case Review into the death of Child C", "Significant Case Review"),
    ("The SCR panel met. The author of another Domestic Homicide Review spoke.", nil),
  ])
  func aReviewIsWhatItCallsItself(_ text: String, _ type: String?) {
    #expect(roughMetadata(text).reviewType == type)
  }

  @Test(arguments: [
    ("A child known as Child S died.", "Child S"), ("The baby (who will be referred to as Baby Bi) died.", "Baby Bi"),
    ("in respect of Child AB12.", "Child AB12"), ("The review of Family W began.", "Family W"),
    ("Child A died. Sibling of Child A and Adult B. Child A lived with Adult B, Adult B and Adult B.", "Child A"),
    ("Young Person 1 was stabbed.", "Young Person 1"), ("Children A and B were hurt.", "Children A and B"),
    ("a girl, whom we call Tamsin, died. Tamsin was 8. Tamsin sang.", "Tamsin"),
    ("The mother will be referred to as Mother. Mother spoke. Mother wept. The Child Protection Plan began.", nil),
    ("Child In Need plans, Child Protection and Child and Family assessments", nil),
    ("He was known as Kit by friends.", nil),
  ])
  func theSubjectIsAPseudonym(_ text: String, _ subject: String?) {
    #expect(roughMetadata(text).subject == subject)
  }

  @Test(arguments: [
    ("Child S died aged 7 weeks.", 1.6), ("the death of a 3-month-old baby", 3),
    ("The child died at the age of 14 years.", 168),
    ("Child B, aged four, was found injured.", 48), ("The baby was six weeks old when she died.", 1.4),
    ("A baby of 10 weeks of age was brought to hospital.", 2.3), ("Child D was sixteen when he died.", 192),
    ("The child died aged 1 year and 3 months.", 15), ("The baby was found dead aged 12 days.", 0.4),
    ("Mother was aged 19 when the baby was brought to hospital.", nil),
    ("Sibling, aged 4, lived with the child who died.", nil),
    ("Three weeks later the child died.", nil), ("The child, aged 3, liked school.", nil),
  ])
  func theAgeIsTheSubjectsAtTheIncident(_ text: String, _ months: Double?) {
    #expect(roughMetadata(text).ageMonths == months)
  }

  @Test(arguments: [
    ("Lead Reviewer: Ada Brack", "Ada Brack"), ("Written by Professor Jo Fennimore", "Professor Jo Fennimore"),
    ("Independent Author – Ruth B. Tanager, MA", "Ruth B Tanager"),
    ("Overview report author Ada Brack July 2012", "Ada Brack"),
    ("Prepared by: ADA BRACK", "Ada Brack"), ("Author: Marrowdale Council", nil), ("Reviewer: Independent", nil),
  ])
  func theAuthorStandsAfterALabel(_ line: String, _ author: String?) {
    #expect(roughMetadata("Case Review\n" + line + "\n---\nProse.").author == author)
  }

  @Test(arguments: [
    ("The Partnership commissioned an Independent Reviewer, Ada Brack, a social worker.", "Ada Brack"),
    ("Ada Brack was commissioned as the independent author.", "Ada Brack"),
    ("Ruth Tanager has been appointed to lead the review.", "Ruth Tanager"),
    ("The research of the author Ada Brack is cited.", nil),
  ])
  func theAuthorStandsInTheProse(_ text: String, _ author: String?) {
    #expect(roughMetadata(text).author == author)
  }

  @Test(arguments: [
    ("Published: March 2022", "2022-03"), ("Date of report: 1st May 2023", "2023-05-01"), ("November 2019", "2019-11"),
    ("Final version 14.3.16", "2016-03-14"), ("2018", "2018"), ("Date of incident: 3 May 2013", nil),
    ("Child A, died 3 May 2013", nil), ("Period: May 2012 to June 2013", nil),
  ])
  func theDateIsTheReports(_ line: String, _ date: String?) {
    #expect(roughMetadata("Serious Case Review\n" + line + "\n---\nProse that goes on.").reportDate == date)
  }

  @Test(arguments: [
    ("The period under review is from May 2021 up to the child's death in March 2022.", 2022),
    ("The scoping period was between 1st October 2019 and 2nd November 2020.", 2020),
    ("It was agreed that the time frame would be October 19-August 20.", 2020),
    ("The review takes into account involvement from 1 October 2020 (when he moved) to mid November 2021.", 2021),
    ("The period examined runs from September 2018 to the day of his death.", nil),
    ("The mother lived there from 2009 to 2011.", nil),
  ])
  func theYearIsElseThePeriodsLast(_ text: String, _ year: Int?) {
    #expect(roughMetadata(text).year == year)
    #expect(roughMetadata(text).yearBasis == (year == nil ? nil : .period))
  }

  @Test(
    arguments: [
      ("Child S died in August.", .died), ("the tragic death of a baby", .died), ("Her son was murdered.", .died),
      ("Child S was found with fractures of both arms.", .harmed), ("The child was abused by a relative.", .harmed),
      ("Reviews are held where a child dies or is seriously harmed and abuse is suspected.", nil),
      ("Mother died in 2012 and the child moved.", nil), ("The child had no injuries.", nil),
    ] as [(String, Metadata.Outcome?)])
  func theOutcomeIsSaidPlainly(_ text: String, _ outcome: Metadata.Outcome?) {
    #expect(roughMetadata(text).outcome == outcome)
  }

  @Test func softHyphensLigaturesAndMarkupAreReadThrough() {
    let metadata = roughMetadata(
      "The Marrowdale Safe\u{AD}guarding\u{A0}Children Board agreed a <u>Serious</u> Case Review on Child\u{A0}Fi<sup>2</sup>."
    )
    #expect(metadata.partnership == "Marrowdale Safeguarding Children Board")
    #expect(metadata.reviewType == "Serious Case Review" && metadata.subject == "Child Fi")
    #expect(FaceWordScan.words(of: "The o\u{FB03}ce’s work")[1].text == "office")
  }
}
