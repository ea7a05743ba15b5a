extension Tables {
  /// The months and their abbreviations: the month's number.
  static let months = Table(
    "months", width: 1...1,
    #"""
    Apr | 4
    April | 4
    Aug | 8
    August | 8
    Dec | 12
    December | 12
    Feb | 2
    February | 2
    Jan | 1
    January | 1
    Jul | 7
    July | 7
    Jun | 6
    June | 6
    Mar | 3
    March | 3
    May | 5
    Nov | 11
    November | 11
    Oct | 10
    October | 10
    Sep | 9
    Sept | 9
    September | 9
    """#)
}
