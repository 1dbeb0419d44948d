import Aggregates
import Matches

/// What a run is asked to do.
public struct RunOptions: Sendable {
  /// Files and folders.
  public var inputs: [String]
  /// The folder for the tables.
  public var output: String
  /// The manifest's path.
  public var manifest: String?
  /// A folder of lexicons that add to or replace the shipped ones.
  public var lexicons: String?
  /// The number of workers, at least 1.
  public var jobs: Int
  /// Whether just reviews.csv, the tables of themes and run.json are written.
  public var onlyThemes: Bool
  /// The most megabytes (10⁶ bytes) a document may have.
  public var maxDocument: Int

  /// Options with the command's defaults.
  public init(
    inputs: [String], output: String, manifest: String? = nil, lexicons: String? = nil, jobs: Int = 1,
    onlyThemes: Bool = false, maxDocument: Int = 32
  ) {
    self.inputs = inputs
    self.output = output
    self.manifest = manifest
    self.lexicons = lexicons
    self.jobs = jobs
    self.onlyThemes = onlyThemes
    self.maxDocument = maxDocument
  }
}

/// What a run did.
public struct RunSummary: Sendable {
  /// The counts of the reviews that were done.
  public var corpus: CorpusTally
  /// The themes of the tables, in their order.
  public var themes: [CompiledLexicons.Theme]
  /// The inputs that failed, each with one plain line.
  public var failures: [(file: String, message: String)]
  /// How many files and folders of the walked folders were passed over.
  public var passedOver: Int
  /// What the user should know beside.
  public var remarks: [String]
}

/// How far a run has come.
public struct RunProgress: Sendable {
  /// Inputs that are through, failed ones among them.
  public var through = 0
  /// Inputs that failed.
  public var failed = 0
  /// All inputs.
  public var total: Int
}
