#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the build left `aloud-engine`: beside the test bundle that is running.
package let enginePath: String = {
  var buffer = [CChar](repeating: 0, count: 4096)
  let size = buffer.count - 1
  let count = unsafe readlink("/proc/self/exe", &buffer, size)
  let own =
    count > 0
    ? String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    : CommandLine.arguments[0]
  return own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    .joined(separator: "/") + "/aloud-engine"
}()
