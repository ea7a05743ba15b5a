extension Tables {
  /// Short forms that stand for whole words, with or without a slash inside: how they are said.
  static let phrases = Table(
    "phrases", width: 1...1, keys: .exact,
    #"""
    A/C | A C
    A/S | A S
    A/W | autumn winter
    AC/DC | A C D C
    AKA | also known as
    AM/PM | A M P M
    Addl | Additional
    Ass'n | Association
    Avg | Average
    B/c | because
    C/Sgt | Colour Sergeant
    Comm'n | Commission
    Dep't | Department
    E/B | eastbound
    E/W | E W
    E/bound | eastbound
    F/Lt | Flight Lieutenant
    F/Sgt | Flight Sergeant
    F/T | full-time
    F/W | fall winter
    G/Capt | Group Captain
    Gov't | Government
    Govt | Government
    Govt's | Government's
    Govts | Governments
    HHJ | Judge
    Hosp | Hospital
    I/O | I O
    Int'l | International
    L/Cpl | Lance Corporal
    L/Sgt | Lance Sergeant
    M'sia | Malaysia
    M'sian | Malaysian
    M/M | month over month
    MoM | month over month
    Mtg | Meeting
    N/A | N A
    N/B | northbound
    N/bound | northbound
    Nat'l | National
    Nott'm | Nottingham
    Nottm | Nottingham
    P/E | P E
    P/T | part-time
    Q/Q | quarter over quarter
    QEII | Q E two
    Qld | Queensland
    QoQ | quarter over quarter
    R'n'B | R and B
    R/C | R C
    Retd | Retired
    S'pore | Singapore
    S'porean | Singaporean
    S'poreans | Singaporeans
    S/B | southbound
    S/Ldr | Squadron Leader
    S/S | spring summer
    S/Sgt | Staff Sergeant
    S/bound | southbound
    S/he | She or he
    Sheff | Sheffield
    T/T | T T
    UTD | United
    Utd | United
    W/B | westbound
    W/C | week commencing
    W/Cdr | Wing Commander
    W/bound | westbound
    WW1 | World War one
    WW2 | World War two
    WW3 | World War three
    WWI | World War one
    WWI's | World War one's
    WWII | World War two
    WWII's | World War two's
    WWIII | World War three
    Y/Y | year over year
    YOY | year over year
    YoY | year over year
    a/c | A C
    a/k/a | also known as
    addl | additional
    aet | after extra time
    aka | also known as
    am/pm | A M P M
    approx | approximately
    avg | average
    b/c | because
    b/t | between
    b/w | black and white
    btwn | between
    c/o | care of
    d/b/a | doing business as
    e/b | eastbound
    e/bound | eastbound
    e/w | each way
    excl | excluding
    f/k/a | formerly known as
    f/t | full-time
    gov't | government
    govt | government
    govt's | government's
    govts | governments
    gr8 | great
    h/t | hat tip to
    i/o | I O
    incl | including
    int'l | international
    lbw | L B W
    m/m | month over month
    mtg | meeting
    mtgs | meetings
    n/a | N A
    n/b | northbound
    n/bound | northbound
    n/c | no change
    nat'l | national
    p/h | per hour
    p/m | per month
    p/t | part-time
    p/w | per week
    pcm | per calendar month
    psf | per square foot
    q/q | quarter over quarter
    qoq | quarter over quarter
    qtr | quarter
    retd | retired
    s/bound | southbound
    s/he | she or he
    s/n | serial number
    u/s | under section
    w/ | with
    w/b | week beginning
    w/bound | westbound
    w/c | week commencing
    w/e | week ending
    w/end | weekend
    w/ends | weekends
    w/in | within
    w/o | without
    w/out | without
    w/r/t | with respect to
    y/o | year old
    y/y | year over year
    yoy | year over year
    yr/yr | year over year
    """#)
}
