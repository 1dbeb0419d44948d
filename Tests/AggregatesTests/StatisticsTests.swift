import Aggregates
import Testing

/// scipy 1.17.1: `binomtest(k, n).proportion_ci(method='wilson')`.
private let wilson: [(Int, Int, Double, Double)] = [
  (0, 1, 0.0, 0.7934506856227626),
  (1, 1, 0.20654931437723745, 1.0),
  (0, 5, 0.0, 0.43448246478317476),
  (5, 5, 0.5655175352168251, 1.0),
  (1, 2, 0.09453120573423074, 0.9054687942657693),
  (2, 3, 0.20765960080204782, 0.9385080552796038),
  (3, 10, 0.10779126740630102, 0.6032218525388546),
  (50, 100, 0.4038315303659956, 0.5961684696340044),
  (7, 9, 0.4525889691069889, 0.9367748928821533),
  (1, 1000, 0.00017654637062607809, 0.0056425585979579355),
  (999, 1000, 0.9943574414020421, 0.9998234536293739),
  (13, 40, 0.20084502231782703, 0.4798225381012233),
  (120, 350, 0.2950764593966752, 0.39404985054276725),
  (4, 5, 0.3755346297625253, 0.9637758913675698),
  (17, 18, 0.7424269921812742, 0.9901248090216971),
  (250, 2000, 0.11122082895819453, 0.14021695650274518),
  (6, 12, 0.2537815976337061, 0.7462184023662939),
  (8, 8, 0.6755924351161198, 1.0),
  (33, 34, 0.8508442670731406, 0.9947890937237309),
  (2, 200, 0.002746658133544435, 0.0357217617161768),
  (77, 150, 0.4340179127073933, 0.5919828807761247),
]

@Test(arguments: wilson)
func wilsonEqualsScipy(_ count: Int, _ total: Int, _ low: Double, _ high: Double) throws {
  let interval = try #require(Proportion(count, of: total).interval)
  #expect(abs(interval.low - low) < 1e-9)
  #expect(abs(interval.high - high) < 1e-9)
}

@Test func nothingHasNoShare() {
  #expect(Proportion(0, of: 0).value == nil)
  #expect(Proportion(0, of: 0).interval == nil)
}

/// numpy 2.4: `numpy.quantile(values, [.25, .5, .75])`.
@Test(arguments: [
  ([0.3], [0.3, 0.3, 0.3]),
  ([0.1, 0.5], [0.2, 0.3, 0.4]),
  ([0.2, 0.4, 0.9], [0.3, 0.4, 0.65]),
  ([0, 0, 1, 1], [0, 0.5, 1]),
  ([0.11, 0.07, 0.35, 0.29, 0.5, 0.02], [0.08, 0.2, 0.335]),
])
func quartilesEqualNumpy(_ values: [Double], _ expected: [Double]) throws {
  let quartiles = try #require(Quartiles(values))
  for (found, want) in zip([quartiles.q1, quartiles.median, quartiles.q3], expected) {
    #expect(abs(found - want) < 1e-12)
  }
}

@Test func noValuesHaveNoQuartiles() { #expect(Quartiles([]) == nil) }
