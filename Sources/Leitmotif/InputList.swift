import Documents
import Foundation

/// One file to be read.
public struct Input: Sendable, Equatable {
  /// The path to open.
  public let path: String
  /// The path relative to its INPUT; a file named on the command line: its name.
  public let file: String
  /// The review's id: `file` without its last extension, with a suffix where two inputs share it.
  public let review: String
}

extension Input {
  /// A file named alone.
  init(file path: String) {
    let name = path.lastPathPart
    self.init(path: path, file: name, review: name.withoutExtension)
  }
}

/// The files that a command's INPUTs name, in a fixed order.
public struct InputList: Sendable {
  /// The files, in the order of the INPUTs, each folder's in name order.
  public private(set) var inputs: [Input] = []
  /// How many files and folders of the walked folders were passed over.
  public private(set) var passedOver = 0
  /// What the user should know: ids told apart.
  public private(set) var remarks: [String] = []
  private var used: [String: Int] = [:]

  /// The endings that a walk looks for.
  public static let endings: Set<String> = ["txt", "md", "pdf", "docx", "odt", "html", "htm"]

  /// Lists the files of `paths`. A path that does not exist is listed too, so that it is reported as an input that failed.
  public init(_ paths: [String]) {
    for path in paths {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
        walk(path, relative: "")
      } else {
        add(path: path, file: path.lastPathPart)
      }
    }
  }

  private mutating func walk(_ folder: String, relative: String) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      // Listed, so that it is reported as an input that failed: nobody knows what is in it.
      add(path: folder, file: relative.isEmpty ? folder.lastPathPart : relative)
      return
    }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      visit(folder + "/" + name, name: name, relative: relative.isEmpty ? name : relative + "/" + name)
    }
  }

  private mutating func visit(_ path: String, name: String, relative: String) {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let type = attributes?[.type] as? FileAttributeType
    let ending = name.pathEnding.lowercased()
    if name.hasPrefix(".") || name.hasPrefix("README") || (type == .typeDirectory && name == "gold") {
      passedOver += 1
    } else if type == .typeDirectory {
      walk(path, relative: relative)
    } else if type == nil, ending.isEmpty {
      // It may be a folder of reviews that nobody can look into.
      add(path: path, file: relative)
    } else if Self.endings.contains(ending), type == nil || type == .typeRegular || isLinkButNotToFolder(path, type) {
      add(path: path, file: relative)
    } else {
      passedOver += 1
    }
  }

  /// A link to a folder is not followed, so that no walk goes in circles; one that leads nowhere is reported.
  private func isLinkButNotToFolder(_ path: String, _ type: FileAttributeType?) -> Bool {
    var isFolder: ObjCBool = false
    return type == .typeSymbolicLink
      && !(FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue)
  }

  private mutating func add(path: String, file: String) {
    let stem = file.withoutExtension
    var review = stem
    if let count = used[stem] {
      var next = count + 1
      while used[stem + "~\(next)"] != nil { next += 1 }
      review = stem + "~\(next)"
      used[stem] = next
      remarks.append("\(file): another input is called \(stem) too; this one is called \(review) in the tables")
    }
    used[review] = max(used[review] ?? 1, 1)
    inputs.append(Input(path: path, file: file, review: review))
  }
}
