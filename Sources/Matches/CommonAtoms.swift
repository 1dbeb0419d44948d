/// The atoms that end so often that to note each hit would cost more than all else: which they are, and their numbers.
///
/// A worker learns them from the first words that it reads. They decide about speed, never about hits: a common atom's hits are
/// looked for only where a join asks for them.
struct CommonAtoms {
  /// An atom is common that ends at one word in so many, or more often.
  static let share = 256

  /// The number of each common atom; -1 for the others.
  private(set) var numbers: [Int32]
  /// The 64-bit words that a bit for each common atom takes.
  private(set) var width = 0
  /// How often each atom ended, while it is counted.
  private(set) var frequency: [Int32]
  private var words = 0
  /// How many words are counted before the choice.
  private let sample: Int
  /// Whether the choice was made.
  private(set) var isChosen = false

  init(count: Int, sample: Int) {
    self.sample = sample
    numbers = Array(repeating: -1, count: count)
    frequency = Array(repeating: 0, count: count)
  }

  /// Counts a block's hits; whether enough was seen to choose.
  mutating func count(_ atoms: [Int32], words more: Int) -> Bool {
    if isChosen { return false }
    for atom in atoms { frequency[Int(atom)] &+= 1 }
    words += more
    return words >= sample
  }

  /// Numbers the atoms that were common so far.
  mutating func choose() {
    var next: Int32 = 0
    for atom in numbers.indices where Int(frequency[atom]) * Self.share >= words {
      numbers[atom] = next
      next += 1
    }
    width = (Int(next) + 63) / 64
    isChosen = true
  }
}
