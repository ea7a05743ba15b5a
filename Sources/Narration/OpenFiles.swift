#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// How many files this process may have open.
public enum OpenFiles {
  /// Far more than the engines of some voices want: with as many jobs as there can be, each has some
  /// 300 files open here.
  private static let enough: rlim_t = 8_192

  /// Asks for as many as are wanted, or as many as the system's administrator lets it have: what a
  /// shell gives (256, or 1,024) is meant for programs that can do with less.
  public static func raiseLimit() {
    var limit = rlimit()
    guard unsafe getrlimit(openFiles, &limit) == 0, limit.rlim_cur < enough else { return }
    limit.rlim_cur = min(limit.rlim_max, enough)
    _ = unsafe setrlimit(openFiles, &limit)
  }
}

#if canImport(Glibc)
  private let openFiles = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
#else
  private let openFiles = RLIMIT_NOFILE
#endif
