extension Tables {
  /// Books of the Bible as references write them: the book's name; `numbered` where there are several
  /// of it, told apart by a number in front.
  static let bibleBooks = Table(
    "bibleBooks", width: 1...2,
    #"""
    Chr | Chronicles | numbered
    Chron | Chronicles | numbered
    Chronicles | Chronicles | numbered
    Col | Colossians
    Cor | Corinthians | numbered
    Corinthians | Corinthians | numbered
    Dan | Daniel
    Deut | Deuteronomy
    Eccl | Ecclesiastes
    Eccles | Ecclesiastes
    Eph | Ephesians
    Esdras | Esdras | numbered
    Exod | Exodus
    Ezek | Ezekiel
    Gal | Galatians
    Gen | Genesis
    Hab | Habakkuk
    Hag | Haggai
    Heb | Hebrews
    Hos | Hosea
    Isa | Isaiah
    Jas | James
    Jer | Jeremiah
    Jn | John | numbered
    John | John | numbered
    Josh | Joshua
    Judg | Judges
    Kgs | Kings | numbered
    Kings | Kings | numbered
    Lam | Lamentations
    Lev | Leviticus
    Lk | Luke
    Macc | Maccabees | numbered
    Maccabees | Maccabees | numbered
    Mal | Malachi
    Matt | Matthew
    Mic | Micah
    Mk | Mark
    Mt | Matthew
    Neh | Nehemiah
    Num | Numbers
    Obad | Obadiah
    Pet | Peter | numbered
    Peter | Peter | numbered
    Phil | Philippians
    Phlm | Philemon
    Prov | Proverbs
    Ps | Psalm
    Pss | Psalms
    Rev | Revelation
    Rom | Romans
    Sam | Samuel | numbered
    Samuel | Samuel | numbered
    Thes | Thessalonians | numbered
    Thess | Thessalonians | numbered
    Thessalonians | Thessalonians | numbered
    Tim | Timothy | numbered
    Timothy | Timothy | numbered
    Tit | Titus
    Zech | Zechariah
    Zeph | Zephaniah
    """#)
}
