<?xml version="1.0" encoding="UTF-8"?>
<!-- How a few names in the news are said. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
    xmlns:aloud="urn:aloud:lexicon:1" alphabet="ipa" xml:lang="en-US">
  <lexeme aloud:after="boat fishing">
    <grapheme>bass</grapheme>
    <phoneme>bæs</phoneme>
  </lexeme>
  <lexeme aloud:lang="en-GB">
    <grapheme>Derby</grapheme>
    <phoneme>ˈdɑːbi</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Niamey</grapheme>
    <phoneme>niˈɑːmeɪ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Nguyen</grapheme>
    <grapheme>Nguyễn</grapheme>
    <phoneme alphabet="x-espeak">w'In</phoneme>
  </lexeme>
  <lexeme aloud:case="exact">
    <grapheme>polish</grapheme>
    <phoneme>ˈpɑːlɪʃ</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Xi Jinping</grapheme>
    <alias>Shee Jin-ping</alias>
  </lexeme>
</lexicon>
