import Aggregates
import Matches

/// entities.csv: an entity that is named a row, by type, then by the lexicons' order.
public enum EntitiesTable {
  /// The table's bytes.
  public static func csv(entities: [CompiledLexicons.Entity], corpus: CorpusTally) -> [UInt8] {
    var table = CSVTable(["type", "entity", "name", "reviews", "mentions"])
    let totals = corpus.entities()
    for index in entities.indices.sorted(by: { (entities[$0].type, $0) < (entities[$1].type, $1) }) {
      guard let total = totals[index] else { continue }
      let entity = entities[index]
      table.add([
        .text(entity.type), .text(entity.id), .text(entity.name), Cell(total.reviews), Cell(total.mentions),
      ])
    }
    return table.bytes
  }
}
