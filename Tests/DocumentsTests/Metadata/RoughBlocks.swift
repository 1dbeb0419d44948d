@testable import Documents

/// Blocks by hand for tests of metadata: every line that is not blank is one. `---` ends the title page; a line that
/// begins with `#` is a heading.
func roughBlocks(_ text: SourceText) -> [Block] {
  var isTitle = (1...text.lineCount).contains { text.string(text.span(ofLine: $0)) == "---" }
  var blocks: [Block] = []
  for line in 1...text.lineCount {
    let span = text.span(ofLine: line)
    let string = text.string(span).trimmed
    if string.isEmpty { continue }
    if string == "---" {
      isTitle = false
      continue
    }
    let kind: BlockKind = isTitle ? .front : string.hasPrefix("#") ? .heading : .para
    blocks.append(
      Block(kind: kind, section: isTitle ? .front : .introduction, lines: [line...line], bytes: [span], content: [span])
    )
  }
  return blocks
}

/// The metadata of a text whose blocks ``roughBlocks(_:)`` finds, with the fictional list of partnerships.
func roughMetadata(_ string: String, manifest: ManifestRow? = nil) -> Metadata {
  let text = SourceText(string)
  return MetadataReader.metadata(
    text: text, blocks: roughBlocks(text), partnerships: fictionalPartnerships, manifest: manifest)
}
