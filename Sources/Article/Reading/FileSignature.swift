/// What a file is by its first bytes, for the kinds that are often given by mistake.
enum FileSignature {
  private struct Signature {
    var bytes: [UInt8]
    var offset = 0
    var name: String

    func matches(_ file: [UInt8]) -> Bool {
      file.count >= offset + bytes.count && file[offset...].starts(with: bytes)
    }
  }

  /// One line a kind: the bytes, where they stand, what the file is.
  private static let table: [Signature] = [
    Signature(bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], name: "a PNG picture"),
    Signature(bytes: [0xFF, 0xD8, 0xFF], name: "a JPEG picture"),
    Signature(bytes: Array("GIF87a".utf8), name: "a GIF picture"),
    Signature(bytes: Array("GIF89a".utf8), name: "a GIF picture"),
    Signature(bytes: [0x49, 0x49, 0x2A, 0x00], name: "a TIFF picture"),
    Signature(bytes: [0x4D, 0x4D, 0x00, 0x2A], name: "a TIFF picture"),
    Signature(bytes: Array("WEBP".utf8), offset: 8, name: "a WebP picture"),
    Signature(bytes: Array("ftypavif".utf8), offset: 4, name: "an AVIF picture"),
    Signature(bytes: Array("ftypheic".utf8), offset: 4, name: "a HEIC picture"),
    Signature(bytes: Array("WAVE".utf8), offset: 8, name: "a WAV sound"),
    Signature(bytes: Array("AIFF".utf8), offset: 8, name: "an AIFF sound"),
    Signature(bytes: [0x49, 0x44, 0x33, 0x02], name: "an MP3 sound"),
    Signature(bytes: [0x49, 0x44, 0x33, 0x03], name: "an MP3 sound"),
    Signature(bytes: [0x49, 0x44, 0x33, 0x04], name: "an MP3 sound"),
    Signature(bytes: [0xFF, 0xFB], name: "an MP3 sound"),
    Signature(bytes: Array("OggS\0".utf8), name: "an Ogg sound"),
    Signature(bytes: Array("fLaC\0".utf8), name: "a FLAC sound"),
    Signature(bytes: Array("ftyp".utf8), offset: 4, name: "an MPEG-4 film or sound"),
    Signature(bytes: [0x1A, 0x45, 0xDF, 0xA3], name: "a Matroska film"),
    Signature(bytes: [0x7F, 0x45, 0x4C, 0x46], name: "a program (ELF)"),
    Signature(bytes: [0xCF, 0xFA, 0xED, 0xFE], name: "a program (Mach-O)"),
    Signature(bytes: [0xCA, 0xFE, 0xBA, 0xBE], name: "a program (Mach-O or Java)"),
    Signature(bytes: [0x4D, 0x5A, 0x90, 0x00], name: "a Windows program"),
    Signature(bytes: [0x00, 0x61, 0x73, 0x6D], name: "a WebAssembly program"),
    Signature(bytes: [0x1F, 0x8B], name: "a gzip archive"),
    Signature(bytes: [0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59], name: "a bzip2 archive"),
    Signature(bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], name: "an xz archive"),
    Signature(bytes: [0x28, 0xB5, 0x2F, 0xFD], name: "a Zstandard archive"),
    Signature(bytes: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], name: "a 7-Zip archive"),
    Signature(bytes: [0x50, 0x4B, 0x03, 0x04], name: "a ZIP archive (or an office document)"),
    Signature(bytes: [0x50, 0x4B, 0x05, 0x06], name: "a ZIP archive"),
    Signature(bytes: [0xD0, 0xCF, 0x11, 0xE0], name: "an old office document"),
    Signature(bytes: Array("%PDF-".utf8), name: "a PDF document"),
    Signature(bytes: Array("{\\rtf".utf8), name: "an RTF document"),
    Signature(bytes: Array("%!PS-".utf8), name: "a PostScript document"),
    Signature(bytes: Array("SQLite format 3\0".utf8), name: "an SQLite database"),
  ]

  static func name(of file: [UInt8]) -> String? {
    table.first { signature in
      guard signature.matches(file) else { return false }
      // "WAVE" and the like stand inside a container, whose own mark must be there too.
      switch signature.name {
      case "a WebP picture", "a WAV sound":
        return file.starts(with: Array("RIFF".utf8)) || file.starts(with: Array("RF64".utf8))
      case "an AIFF sound": return file.starts(with: Array("FORM".utf8))
      case "an MPEG-4 film or sound": return file[0] == 0
      default: return true
      }
    }?.name
  }
}
