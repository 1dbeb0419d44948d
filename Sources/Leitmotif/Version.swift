/// The program's version, as `--version` and run.json say it.
public let leitmotifVersion = "0.1.0"
