import Testing

@testable import Documents

/// Title pages and openings of fictional reviews, in the layouts that reviews have.
@Suite struct TitlePageTests {
  @Test func aTitlePageOfShoutedLines() {
    let metadata = roughMetadata(
      """
      ASHGROVE LOCAL SAFEGUARDING CHILDREN BOARD
      SERIOUS CASE REVIEW
      CHILD QI
      Overview Report
      Author: DR OLIVE PENDLE-WRAY
      July 2014
      ---
      Child Qi was found lifeless on 3 May 2013 and died the same day, aged 11 weeks. Child Qi had two siblings.
      """)
    #expect(metadata.partnership == "Ashgrove Local Safeguarding Children Board")
    #expect(metadata.partnershipID == "ashgrove" && metadata.partnershipKnown && metadata.area == "Ashgrove")
    #expect(metadata.reviewType == "Serious Case Review" && metadata.subject == "Child Qi")
    #expect(metadata.title == "Serious Case Review: Child Qi")
    #expect(metadata.author == "Dr Olive Pendle-Wray")
    #expect(metadata.reportDate == "2014-07" && metadata.year == 2014 && metadata.yearBasis == .report)
    #expect(metadata.ageMonths == 2.5 && metadata.outcome == .died)
  }

  @Test func aTitlePageThatRunsOnAndNamesTwoChildren() {
    let metadata = roughMetadata(
      """
      Local Child Safeguarding Practice Review Child K and Child L
      Commissioned by Wexmoor and Thornley Safeguarding Children Partnership (WTSCP)
      Report by Nigel Thistlewood and Ada Brack
      Published: 6 June 2021
      ---
      Child K and Child L are sisters. Both were seriously injured at home in 2019.
      """)
    #expect(metadata.partnership == "Wexmoor and Thornley Safeguarding Children Partnership")
    #expect(metadata.partnershipID == "wexmoor-and-thornley" && !metadata.partnershipKnown)
    #expect(metadata.reviewType == "Local Child Safeguarding Practice Review")
    #expect(metadata.subject == "Child K and Child L")
    #expect(metadata.author == "Nigel Thistlewood and Ada Brack")
    #expect(metadata.reportDate == "2021-06-06" && metadata.outcome == .harmed)
  }

  @Test func aWelshReviewWithItsReferenceNumber() {
    let metadata = roughMetadata(
      """
      Brackenholt Regional Safeguarding Children Board
      Extended Child Practice Review Report
      Re: BRSCB 03/2017
      ---
      # Brief outline of circumstances resulting in the Review
      An extended child practice review was commissioned by the Board in accordance with guidance. The subject was a 14 \
      month old child who died in hospital. The review covers the period from 2 May 2015 to 1 May 2016.
      """)
    #expect(metadata.partnership == "Brackenholt Regional Safeguarding Children Board")
    #expect(metadata.partnershipID == "brackenholt")
    #expect(metadata.reviewType == "Extended Child Practice Review" && metadata.subject == nil)
    #expect(metadata.ageMonths == 14 && metadata.outcome == .died)
    #expect(metadata.author == nil)
    #expect(metadata.year == 2016 && metadata.yearBasis == .period && metadata.reportDate == nil)
  }

  @Test func aNameAloneOnALineAndAnAuthorOnTheNextLine() {
    let metadata = roughMetadata(
      """
      # Port Selwick
      ## Safeguarding Partnership
      **Learning from the Child Safeguarding Practice Review**
      ROWENA
      Independent Reviewer
      Jo O'Dwyer
      ---
      This review is about Rowena, who was 15 when she died in January 2020. Rowena liked to draw. Her friends called \
      Rowena a star. Rowena's mother met the reviewer.
      """)
    #expect(metadata.partnership == "Port Selwick Safeguarding Partnership" && metadata.area == "Port Selwick")
    #expect(metadata.subject == "Rowena" && metadata.author == "Jo O'Dwyer")
    #expect(metadata.ageMonths == 180 && metadata.outcome == .died)
  }

  @Test func noTitlePageAndEverythingInProse() {
    let metadata = roughMetadata(
      """
      This Serious Case Review (SCR) was commissioned by the then Independent Chair of Marrowdale LSCB following the \
      death of a 5-week-old baby, who will be referred to as Child P, in 2015. An earlier Domestic Homicide Review is \
      cited.
      The author, who was previously chair of Dunmere Safeguarding Children Board, is independent. Child P lived with \
      Mother, aged 19, and Adult B.
      It was agreed that the timeframe would be October 14 – March 15.
      Signed
      Ruth Fennimore-Blye - 7/6/16
      """)
    #expect(metadata.title == nil && metadata.reviewType == "Serious Case Review")
    #expect(metadata.partnership == "Marrowdale Local Safeguarding Children Board")
    #expect(metadata.subject == "Child P" && metadata.ageMonths == 1.1 && metadata.outcome == .died)
    #expect(metadata.author == "Ruth Fennimore-Blye" && metadata.reportDate == "2016-06-07")
  }

  @Test func aNeighbourThatIsNamedMoreOftenDoesNotWin() {
    let metadata = roughMetadata(
      """
      Ashgrove Safeguarding Children Multi-Agency Partnership (ASCMP) commissioned this Local Child Safeguarding Practice Review.
      The family moved from Dunmere. Dunmere Safeguarding Children Partnership provided a chronology.
      Information from neighbouring Dunmere Safeguarding Children Partnership was late.
      Staff told the review what Dunmere Safeguarding Children Partnership had told them.
      """)
    #expect(metadata.partnershipID == "ashgrove")
  }

  @Test func anAreaMayStandAfterTheBoard() {
    let metadata = roughMetadata(
      "The review was commissioned by the Local Safeguarding Children Board for Marrowdale and Wexmoor in May 2016.")
    #expect(metadata.area == "Marrowdale and Wexmoor" && metadata.partnershipID == "marrowdale-and-wexmoor")
    #expect(
      roughMetadata("The Safeguarding Children Partnership in Thornley agreed to it.").partnership
        == "Thornley Safeguarding Children Partnership")
  }

  @Test func aTextThatSaysNothingHasNoMetadata() {
    #expect(roughMetadata("") == Metadata())
    #expect(roughMetadata("The cat sat on the mat.\n\nIt was May.") == Metadata())
    #expect(
      roughMetadata("The Local Safeguarding Children Board met. Previous Serious Case Reviews were read.") == Metadata()
    )
  }

  @Test func theManifestWins() {
    var row = ManifestRow(file: "x", line: 2)
    row.partnership = "Marrowdale LSCB"
    row.reviewType = "SCR"
    row.subject = "Child Z"
    row.year = 2019
    let text = "Dunmere Safeguarding Board\nLearning Review\nChild A\nMay 2020\n---\nChild A died aged 3."
    let metadata = roughMetadata(text, manifest: row)
    #expect(metadata.partnership == "Marrowdale LSCB" && metadata.partnershipID == "marrowdale")
    #expect(metadata.area == "Marrowdale" && metadata.reviewType == "Serious Case Review")
    #expect(metadata.subject == "Child Z" && metadata.year == 2019 && metadata.yearBasis == .report)
    #expect(metadata.reportDate == nil, "the text's date contradicts the manifest's year")
    row.reportDate = PartialDate(year: 2018, month: 2)
    row.year = nil
    #expect(roughMetadata(text, manifest: row).reportDate == "2018-02")
    #expect(roughMetadata(text, manifest: row).year == 2018)
  }
}
