import Foundation

/// What this process has used so far.
enum Usage {
  /// User and system seconds of all threads.
  static var processSeconds: Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

  /// User and system seconds of the calling thread.
  static var threadSeconds: Double { seconds(CLOCK_THREAD_CPUTIME_ID) }

  /// The most memory that was resident at once, in MiB.
  ///
  /// From VmHWM, which starts anew with the program; `ru_maxrss` starts with the parent's peak.
  static var peakMebibytes: Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    for line in status.split(separator: "\n") where line.hasPrefix("VmHWM:") {
      let kibibytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) }
      return (kibibytes ?? 0) / 1024
    }
    return 0
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
