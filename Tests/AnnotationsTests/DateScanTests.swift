import Testing

@Test(arguments: [
  "It was «29/5/20=2020-05-29» when she rang.",
  "on «14.06.2020=2020-06-14», «14-06-2020=2020-06-14» and «2020-06-14=2020-06-14»",
  "on «3 May 2021=2021-05-03» and «May 4th, 2021=2021-05-04»",
  "on «Friday 6 March 2020=2020-03-06»; on «Friday, the 6th of March 2020=2020-03-06»",
  "in «mid-November 2021=2021-11», «late Sept 2019=2019-09», «early 2018=2018» and at the «end of 2019=2019»",
  "«Between May and July 2021=2021-05/2021-07» and from «January to March 2022=2022-01/2022-03»",
  "«between 3 and 9 May 2020=2020-05-03/2020-05-09», «3–9 May 2020=2020-05-03/2020-05-09»",
  "«May/June 2021=2021-05/2021-06», «2012-2014=2012/2014», «2018/19=2018/2019», «2018-19=2018/2019»",
  "«Between 2012 and 2014=2012/2014»; in «2015=2015» and «2017=2017»",
  "the «summer of 2020=2020-summer», «spring 2018=2018-spring», «winter of 2019/20=2019-winter»",
  "the «third quarter of 2019=2019-q3», the «first half of 2021=2021-h1», the «1990s=199X»",
  "«Christmas 2020=2020-christmas», «New Year's Eve 2019=2019-12-31», «Boxing Day=XXXX-12-26», «St David's Day 2020=2020-03-01»",
  "In «May=XXXX-05» she may march. They met in «October=XXXX-10». May he come? April came.",
  "on «12/3=XXXX-03-12» she scored 7/10 and 12/3 of it; 24/7 care; £2019; 1,200 contacts; 4.32",
  "«9 Dec 2020=2020-12-09», «MARCH 2019=2019-03», «9th November 2019=2019-11-09»",
  "31/2/20 is no day; room 2150; the second half of the hearing",
])
func datesAreFoundWithTheirIDs(_ marked: String) { expectEntities(marked, ["date"]) }
