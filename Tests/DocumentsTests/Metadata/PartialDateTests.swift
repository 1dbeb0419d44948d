import Testing

@testable import Documents

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2022", "2022"), ("2022-03", "2022-03"), ("3/2022", "2022-03"), ("2022-03-14", "2022-03-14"),
    ("14/03/2022", "2022-03-14"), ("7/6/22", "2022-06-07"), ("1.12.98", "1998-12-01"), ("29/2/2024", "2024-02-29"),
  ])
  func datesAreReadDayFirst(_ text: String, _ date: String) {
    #expect(PartialDate(text)?.description == date)
  }

  @Test(arguments: [
    "", "22", "2022-13", "29/2/2023", "0/1/2020", "1/2/3/4", "May", "20220", "3022", "12-14-2020", "-1-1",
  ])
  func whatIsNoDateIsNone(_ text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(arguments: [
    ("signed on 14th March 2022.", ["2022-03-14"]), ("14th of March, 2022", ["2022-03-14"]),
    ("from the 1<sup>st</sup> October 2020 to mid November 2021", ["2020-10-01", "2021-11"]),
    ("March 14, 2022", ["2022-03-14"]), ("on 7/6/22 and 14.3.16", ["2022-06-07", "2016-03-14"]),
    ("the 2018 guidance, paragraph 4.32", ["2018"]), ("Sept 2019–Oct 2020", ["2019-09", "2020-10"]),
    ("May 2021 may be right", ["2021-05"]), ("Version 1.2.3 of 2020-01-05", ["2020-01-05"]),
    ("31 February 2020", ["2020-02"]),
  ])
  func datesAreFoundAmongWords(_ text: String, _ dates: [String]) {
    #expect(DatePhrases.find(in: FaceWordScan.words(of: text)[...]).map(\.date.description) == dates)
  }

  @Test func twoDigitsAfterAMonthAreAYearOnlyWhereAPeriodIsRead() {
    let words = FaceWordScan.words(of: "October 19 – August 20")[...]
    #expect(DatePhrases.find(in: words).isEmpty)
    #expect(DatePhrases.find(in: words, shortYears: true).map(\.date.description) == ["2019-10", "2020-08"])
  }
}
