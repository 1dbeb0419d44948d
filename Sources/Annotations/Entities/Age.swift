/// An age as a text says it.
struct Age {
  /// Whether it is a limit.
  enum Bound: String {
    case none = ""
    case under = "<"
    case over = ">"
  }

  var value: Int
  /// The unit; nil where none is said, which means years.
  var unit: AgeUnit?
  /// A second, smaller unit: "2 years and 3 months".
  var more: (value: Int, unit: AgeUnit)?
  var bound = Bound.none
  var isGestation = false
  /// "Twenties".
  var isDecade = false
  /// The upper end of a range, or the second of two ages.
  var last: (value: Int, unit: AgeUnit)?

  init(_ value: Int, _ unit: AgeUnit? = nil, isGestation: Bool = false) {
    self.value = value
    self.unit = unit
    self.isGestation = isGestation
  }

  /// This age to, or and, another one, whose unit is also this one's where it has none.
  func reaching(_ last: Age) -> Age {
    var both = self
    both.unit = unit ?? last.unit
    both.last = (last.value, last.unit ?? both.unit ?? .years)
    return both
  }

  private var sure: AgeUnit { unit ?? .years }

  /// The canonical id: see ``EntityValue``.
  var id: String {
    if isDecade { return "\(value)s" }
    var id = bound.rawValue + "\(value)\(sure.rawValue)"
    if let more { id += "\(more.value)\(more.unit.rawValue)" }
    if let last { id += "/\(last.value)\(last.unit.rawValue)" }
    return isGestation ? id + "-gestation" : id
  }

  /// The name to display.
  var name: String {
    if isDecade { return value == 10 ? "teens" : "\(value)s" }
    var name = "\(value) \(sure.name(value))"
    if let more { name += " \(more.value) \(more.unit.name(more.value))" }
    if let last { name += " and \(last.value) \(last.unit.name(last.value))" }
    switch bound {
    case .none: break
    case .under: name = "under " + name
    case .over: name = "over " + name
    }
    return isGestation ? name + "' gestation" : name
  }
}
