extension Tables {
  /// Abbreviations of common phrases, without their dots: how they are said.
  static let latin = Table(
    "latin", width: 1...1,
    #"""
    approx | approximately
    asst | assistant
    ca | circa
    cf | compare
    esp | especially
    est | established
    etc | et cetera
    excl | excluding
    ibid | ibidem
    incl | including
    max | maximum
    misc | miscellaneous
    retd | retired
    viz | namely
    vs | versus
    """#)
}
