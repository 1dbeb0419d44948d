import Matches

/// Names that were probably meant, for messages.
public typealias NearestName = Matches.NearestName

/// The program's version, as `--version` and run.json say it.
public let leitmotifVersion = "0.1.0"
