/// A printed number or letter at the start of a line.
struct Number: Equatable {
  enum Form: Equatable {
    /// `4.32`, `3.1.1.`, `4:32`: two parts or more.
    case decimal
    /// `7.`, `(7)`, `7)`.
    case integer
    /// `7 Title`, with nothing but white space after the figure: a number only where other evidence says so.
    case bare
    /// `a)`, `B.`, `(c)`.
    case letter
    /// `iv.`, `(ii)`, `III)`; one letter that could be a Roman figure counts as Roman.
    case roman
  }

  var form: Form
  /// The number as printed, without dots and brackets around it.
  var label: Span
  /// The values of its parts; a letter's place in the alphabet, a Roman figure's value.
  var parts: [Int]
  /// Whether its parts are separated by a colon.
  var hasColon = false
  /// Whether a full stop or bracket closes it.
  var isClosed = false
}

/// What stands at the start of a line before its words.
struct Mark: Equatable {
  /// The number of `#`, 0 for none.
  var hashes = 0
  /// Whether a `>` quotes the line.
  var isQuoted = false
  /// Whether a bullet stands at the start.
  var hasBullet = false
  /// The number or letter, if one is printed; a Markdown bullet may stand before it.
  var number: Number?
  /// Whether bold marks enclose the whole line.
  var isBold = false
  /// Whether the line is the only cell of its row, in a table that is a frame.
  var isBoxed = false
  /// Whether the line carries any mark that starts a block of its own.
  var opensBlock: Bool { hashes > 0 || hasBullet || (number != nil && number?.form != .bare) || isBold || isBoxed }
}
