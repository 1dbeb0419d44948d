import Documents
import Testing

@Test(arguments: [
  ("o", "", "o", "o", ""), ("a.txt", "", "a.txt", "a", "txt"), ("x/y.md", "x", "y.md", "x/y", "md"),
  ("/x", "/", "x", "/x", ""), ("/", "/", "/", "/", ""), ("x/y/", "x", "y", "x/y/", ""), ("", "", "", "", ""),
  ("a.b/c", "a.b", "c", "a.b/c", ""), (".hidden", "", ".hidden", ".hidden", ""), ("x/.y", "x", ".y", "x/.y", ""),
  ("a.tar.gz", "", "a.tar.gz", "a.tar", "gz"),
]) func partsOfAPath(_ path: String, _ parent: String, _ last: String, _ stem: String, _ ending: String) {
  #expect(path.parentPath == parent)
  #expect(path.lastPathPart == last)
  #expect(path.withoutExtension == stem)
  #expect(path.pathEnding == ending)
}
