import Testing

@Test(arguments: [
  "He was «aged 7 weeks=7w», she «aged four=4y».",
  "a «3-month-old=3m» and a «three-week-old=3w»; «14-year-olds=14y»",
  "He is «14 years old=14y», she «twenty-two years of age=22y».",
  "booked at «36 weeks' gestation=36w-gestation»; «20 weeks pregnant=20w-gestation»; «36/40=36w-gestation»",
  "from the «age of 15=15y»; at «age 9=9y»; «ages 3 to 5=3y/5y»",
  "Rowan was «13=13y» when it began; he turned «18=18y»; at «16=16y», she left; she had been «15=15y» at the time",
  "Child P, «six=6y», was seen; a boy of «14=14y»; an infant of «13 weeks=13w»",
  "«aged under 6 months=<6m»; «aged over 12=>12y»; «aged 5 and 7=5y/7y»; «aged between 3 and 5=3y/5y»",
  "«two and a half years old=2y6m»; «2 years and 3 months old=2y3m»; «14yrs old=14y»; «3yo=3y»",
  "in her «late twenties=20s» and his «teens=10s»",
  "It took nine weeks. There were seven by then. Her score was 14. A bruise at least ten days old.",
  "At one week the panel met. He waited 3 months and 2 days at 10 am. It was 5 when",
])
func agesAreFoundWithTheirIDs(_ marked: String) { expectEntities(marked, ["age"]) }
