extension Tables {
  /// Short forms that stand for whole words, with or without a slash inside: how they are said.
  static let phrases = Table(
    "phrases", width: 1...1, keys: .exact,
    #"""
    A/C | A C
    a/c | A C
    a/k/a | also known as
    A/S | A S
    A/W | autumn winter
    AC/DC | A C D C
    aet | after extra time
    AKA | also known as
    aka | also known as
    AM/PM | A M P M
    am/pm | A M P M
    approx | approximately
    Ass'n | Association
    B/c | because
    b/c | because
    b/t | between
    b/w | black and white
    btwn | between
    c/o | care of
    C/Sgt | Colour Sergeant
    Comm'n | Commission
    d/b/a | doing business as
    Dep't | Department
    E/B | eastbound
    e/b | eastbound
    E/bound | eastbound
    e/bound | eastbound
    E/W | E W
    e/w | each way
    excl | excluding
    f/k/a | formerly known as
    F/Lt | Flight Lieutenant
    F/Sgt | Flight Sergeant
    F/T | full-time
    f/t | full-time
    F/W | fall winter
    G/Capt | Group Captain
    Gov't | Government
    gov't | government
    Govt | Government
    govt | government
    Govt's | Government's
    govt's | government's
    Govts | Governments
    govts | governments
    gr8 | great
    h/t | hat tip to
    I/O | I O
    i/o | I O
    incl | including
    Int'l | International
    int'l | international
    L/Cpl | Lance Corporal
    L/Sgt | Lance Sergeant
    M/M | month over month
    m/m | month over month
    MoM | month over month
    N/A | N A
    n/a | N A
    N/B | northbound
    n/b | northbound
    N/bound | northbound
    n/bound | northbound
    n/c | no change
    Nat'l | National
    nat'l | national
    Nott'm | Nottingham
    Nottm | Nottingham
    P/E | P E
    p/h | per hour
    p/m | per month
    P/T | part-time
    p/t | part-time
    p/w | per week
    pcm | per calendar month
    Q/Q | quarter over quarter
    q/q | quarter over quarter
    QEII | Q E two
    QoQ | quarter over quarter
    qoq | quarter over quarter
    qtr | quarter
    R'n'B | R and B
    R/C | R C
    S/B | southbound
    S/bound | southbound
    s/bound | southbound
    S/he | She or he
    s/he | she or he
    S/Ldr | Squadron Leader
    S/S | spring summer
    S/Sgt | Staff Sergeant
    Sheff | Sheffield
    T/T | T T
    UTD | United
    Utd | United
    w/ | with
    W/B | westbound
    w/b | week beginning
    W/bound | westbound
    w/bound | westbound
    W/C | week commencing
    w/c | week commencing
    W/Cdr | Wing Commander
    w/e | week ending
    w/end | weekend
    w/ends | weekends
    w/in | within
    w/o | without
    w/out | without
    w/r/t | with respect to
    WW1 | World War one
    WW2 | World War two
    WW3 | World War three
    WWI | World War one
    WWI's | World War one's
    WWII | World War two
    WWII's | World War two's
    WWIII | World War three
    y/o | year old
    Y/Y | year over year
    y/y | year over year
    YOY | year over year
    YoY | year over year
    yoy | year over year
    yr/yr | year over year
    """#)
}
