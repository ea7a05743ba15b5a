extension Tables {
  /// Given names as old papers and firms shorten them: the name; `bare` where it may stand without its
  /// dot.
  static let shortNames = Table(
    "shortNames", width: 1...2, keys: .exact,
    #"""
    Alexr | Alexander
    Benj | Benjamin
    Chas | Charles
    Danl | Daniel
    Edw | Edward
    Edwd | Edward
    Fredk | Frederick
    Geo | George
    Jas | James
    Jno | John
    Jos | Joseph
    Richd | Richard
    Robt | Robert
    Saml | Samuel
    Thos | Thomas | bare
    Wm | William | bare
    """#)
}
