extension Tables {
  /// The days of the week and their abbreviations: the name.
  static let weekdays = Table(
    "weekdays", width: 1...1,
    #"""
    Fri | Friday
    Friday | Friday
    Mon | Monday
    Monday | Monday
    Sat | Saturday
    Saturday | Saturday
    Sun | Sunday
    Sunday | Sunday
    Th | Thursday
    Thu | Thursday
    Thur | Thursday
    Thurs | Thursday
    Thursday | Thursday
    Tu | Tuesday
    Tue | Tuesday
    Tues | Tuesday
    Tuesday | Tuesday
    Wed | Wednesday
    Wednesday | Wednesday
    Weds | Wednesday
    """#)
}
