import Foundation

/// What this process has used so far.
enum Usage {
  /// User and system seconds of all threads.
  static var processSeconds: Double {
    var usage = rusage()
    getrusage(RUSAGE_SELF, &usage)
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  /// User and system seconds of the calling thread.
  static var threadSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

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

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }
}
