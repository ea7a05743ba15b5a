extension Tables {
  /// Short forms that stand for whole words, with or without a slash inside: how they are said.
  static let phrases = Table(
    "phrases", width: 1...1, keys: .exact,
    #"""
    A/C | A C
    A/S | A S
    AC/DC | A C D C
    AKA | also known as
    E/W | E W
    I/O | I O
    L/Cpl | Lance Corporal
    MoM | month over month
    N/A | N A
    P/E | P E
    QoQ | quarter over quarter
    R'n'B | R and B
    R/C | R C
    R’n’B | R and B
    S/he | She or he
    T/T | T T
    Utd | United
    WW1 | World War one
    WW2 | World War two
    WW3 | World War three
    WWI | World War one
    WWII | World War two
    WWIII | World War three
    YoY | year over year
    a/c | A C
    a/k/a | also known as
    aka | also known as
    approx | approximately
    b/c | because
    c/o | care of
    d/b/a | doing business as
    f/k/a | formerly known as
    govt | government
    i/o | I O
    m/m | month over month
    n/a | N A
    pcm | per calendar month
    q/q | quarter over quarter
    s/he | she or he
    w/ | with
    w/c | week commencing
    w/o | without
    y/o | year old
    y/y | year over year
    """#)
}
