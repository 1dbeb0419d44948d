import TestSupport
import Testing

/// Each row of the language page's table of atoms. The marked text is what must come out.
struct AtomTests {
  @Test(arguments: [
    ("father", "The «father» left; «Father's» home, «FATHER’S» car, grandfather."),
    ("=DNA", "The «DNA» test, «DNA's» and «DNA’s» but not dna or Dna."),
    ("=dna", "The DNA test and «dna»."),
    ("bruis*", "A «bruise», «bruises», «Bruising» and a contusion; «bruis» too."),
    ("wom?n", "One «woman», two «women», no womaan."),
    ("*sleep*", "«asleep» and «sleeping» and «sleep», slept."),
    ("assess~", "They «assess», «assesses», «assessed», «assessing» the assessment."),
    ("child~", "A «child», «children», the «Child's» childhood."),
    ("take~", "He «took», «takes», has «taken», «taking», will «take» a token."),
    ("safe|safer sleep", "«safe sleep», «safer sleep», unsafe sleep"),
    ("bed | moses basket", "in «bed» or the «Moses basket», a basket"),
    ("(in a bed | on the sofa) together", "«in a bed together», «on the sofa together», in a sofa together"),
    ("[very] high risk", "«very high risk» and «high risk» and very risk"),
    ("share [a|the] bed", "«share a bed», «share the bed», «share bed», share his bed"),
    ("no [on the other hand] yes", "«no, on the other hand, yes» or «no yes», no on yes"),
    ("child _ died", "«child who died», child died, child who has died"),
    ("co-sleep~", "«co-sleeping», «co sleeping», «cosleeping», «Co-slept», sleeping"),
    ("co sleep~", "«co-sleeping», «co sleeping», cosleeping"),
    ("step-father|dad", "«step-father», «stepfather», «step father», «dad», father"),
    ("=s.47", "a «s.47» enquiry"),
    ("s.47", "a «S.47» enquiry, «s.47's», section 47"),
    ("w/c", "the «w/c» 3 May"),
    ("a&e", "in «A&E»"),
    ("24/7", "care «24/7»"),
    ("hadn't", "he «hadn't», he «hadn’t», had not"),
    ("parents' evening", "the «parents’ evening», a «parents evening»"),
    ("mother's partner", "«mother’s partner», mothers' partner, «mother partner»"),
    ("ﬁnal oﬃce", "the «final office»"),
    ("final office", "the «ﬁnal oﬃce»"),
    ("safeguarding", "«safe\u{AD}guarding» and «safe-\nguarding»"),
    ("élan", "«ÉLAN» and elan"),
  ]) func row(pattern: String, expected: String) {
    #expect(Marking.marked(pattern, expected) == expected)
  }

  @Test(arguments: [
    ("<infant>", "the «baby» and the «new born»"),
    ("<infant> died", "the «baby died», the «new born died», died"),
    ("<small>|child died", "the «baby died», the «tiny one died», the «child died»"),
  ]) func list(pattern: String, expected: String) {
    let lists = "let infant = baby | new-born\nlet small\n  <infant>\n  tiny one\n"
    #expect(Marking.marked(pattern, expected, lists: lists) == expected)
  }

  @Test(arguments: [
    ("not seen", "He was «not, \"seen»\" (or «not — seen»)."),
    ("not seen", "He was not. Seen he was."),
  ]) func punctuation(pattern: String, expected: String) {
    #expect(Marking.marked(pattern, expected) == expected)
  }

  @Test(arguments: [
    ("a [b]", "«a b» «a»"),
    ("[a] b", "«a b» «b»"),
    ("a | a b", "«a b» «a»"),
    ("a b | b c", "«a b» c, «b c»"),
    ("_ _", "«a b» «c d» e"),
  ]) func leftmostThenLongest(pattern: String, expected: String) {
    #expect(Marking.marked(pattern, expected) == expected)
  }
}
