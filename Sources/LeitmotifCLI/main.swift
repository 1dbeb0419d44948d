import Foundation

let terminal = Terminal()
let status = await CommandLineProgram(terminal: terminal).run(Array(CommandLine.arguments.dropFirst()))
exit(status.rawValue)
