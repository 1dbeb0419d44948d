import Aggregates
import Annotations
import Matches

/// entities.csv: an entity that is named a row, by type, then by the lexicons' order, then what no lexicon lists (dates,
/// ages, coded people) by id.
public enum EntitiesTable {
  /// The table's bytes.
  public static func csv(entities: [CompiledLexicons.Entity], corpus: CorpusTally) -> [UInt8] {
    var table = CSVTable(["type", "entity", "name", "reviews", "mentions"])
    let rows = corpus.entities().compactMap { concept, total in row(concept, total, entities) }
    for row in rows.sorted(by: { $0.isBefore($1) }) {
      table.add([
        .text(row.value.type), .text(row.value.id), .text(row.value.name), Cell(row.reviews), Cell(row.mentions),
      ])
    }
    return table.bytes
  }

  private struct Row {
    let value: EntityValue
    /// The lexicons' order, past all of them for what they do not list.
    let place: Int
    let reviews: Int
    let mentions: Int

    func isBefore(_ other: Row) -> Bool {
      if value.type != other.value.type { return value.type.utf8.lexicographicallyPrecedes(other.value.type.utf8) }
      if place != other.place { return place < other.place }
      if value.id != other.value.id { return value.id.utf8.lexicographicallyPrecedes(other.value.id.utf8) }
      return value.name.utf8.lexicographicallyPrecedes(other.value.name.utf8)
    }
  }

  private static func row(
    _ concept: Concept, _ total: (reviews: Int, mentions: Int), _ entities: [CompiledLexicons.Entity]
  ) -> Row? {
    switch concept {
    case .theme: return nil
    case .value(let value):
      return Row(value: value, place: .max, reviews: total.reviews, mentions: total.mentions)
    case .entity(let index):
      let value = EntityValue(type: entities[index].type, id: entities[index].id, name: entities[index].name)
      return Row(value: value, place: index, reviews: total.reviews, mentions: total.mentions)
    }
  }
}
