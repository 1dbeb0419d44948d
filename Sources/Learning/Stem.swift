/// The stems of English words, so that "assessed" and "assessment" meet.
///
/// Plain suffix stripping after M. Porter, "An algorithm for suffix stripping" (1980), with far fewer rules: it has to bring the
/// words of one lesson together, not to be right about every word.
enum WordStem {
  private static let endings = [
    "ations", "ation", "itions", "ition", "ements", "ement", "ments", "ment", "nesses", "ness", "ities", "ity", "ingly",
    "edly", "ings", "ing", "ions", "ion", "ives", "ive", "ally", "ies", "ied", "ers", "er", "ors", "or", "ed", "es",
    "ly", "al",
    "s", "e", "y",
  ]

  /// The stem of a folded word: its first letters without an ending, at least four.
  static func stem(_ word: String) -> String {
    for ending in endings where word.hasSuffix(ending) && word.count - ending.count >= 4 {
      return String(word.dropLast(ending.count))
    }
    return word
  }
}
