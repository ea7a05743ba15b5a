import Foundation

/// A pair of a terminal's ends; they are closed with the value.
final class Terminal {
  let (person, program): (Int32, Int32)

  init() throws {
    person = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
    // Linux's names for "unlock the other end" and "which one is it?".
    var (unlocked, number): (Int32, Int32) = (0, 0)
    guard person >= 0, unsafe ioctl(person, 0x4004_5431, &unlocked) == 0,
      unsafe ioctl(person, 0x8004_5430, &number) == 0
    else { throw CocoaError(.fileReadUnknown) }
    program = unsafe open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    for end in [person, program] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    close(person)
    close(program)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    let size = bytes.count
    _ = unsafe write(person, bytes, size)
  }
}
