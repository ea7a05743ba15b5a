import Lexicon
import Testing

/// Reads a lexicon with these lexemes.
func lexicon(_ lexemes: String, head: String = "alphabet=\"ipa\" xml:lang=\"en-US\"") throws
  -> LexiconFile
{
  let text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
        xmlns:aloud="urn:aloud:lexicon:1" \(head)>
    \(lexemes)
    </lexicon>
    """
  return try LexiconFile(Array(text.utf8), path: "a.pls")
}
