extension Tables {
  /// Short forms that stand for whole words, with or without a slash inside: how they are said; `dot`
  /// where they need their dot, and the sentence to go on.
  static let phrases = Table(
    "phrases", width: 1...2, keys: .exact,
    #"""
    A/C | A C
    A/Prof | Associate Professor
    A/S | A S
    A/Supt | Acting Superintendent
    A/W | autumn winter
    AC/DC | A C D C
    AKA | also known as
    AM/PM | A M P M
    Addl | Additional
    Adj | Adjusted | dot
    Admin | Administration | dot
    Ass'n | Association
    Attn | Attention | dot
    Avg | Average
    B/c | because
    Bde | Brigade
    Bdes | Brigades
    C/Sgt | Colour Sergeant
    Cav | Cavalry | dot
    Ck | Creek
    Cllrs | Councillors
    Comm'n | Commission
    Ctr | Center
    Cttee | Committee
    D/Con | Detective Constable
    D/Garda | Detective Garda
    D/Insp | Detective Inspector
    D/Sgt | Detective Sergeant
    D/Supt | Detective Superintendent
    Dep't | Department
    Depts | Departments
    E/B | eastbound
    E/W | E W
    E/bound | eastbound
    Elem | Elementary | dot
    Exec | Executive | dot
    F/Lt | Flight Lieutenant
    F/Sgt | Flight Sergeant
    F/T | full-time
    F/W | fall winter
    Freq | Frequency | dot
    G/Capt | Group Captain
    Gda | Garda
    Gov't | Government
    Govt | Government
    Govt's | Government's
    Govts | Governments
    Gr8 | Great
    HHJ | Judge
    Hosp | Hospital
    Hse | House
    I/O | I O
    Inf | Infantry | dot
    Int'l | International
    Jt | Joint
    L/Cpl | Lance Corporal
    L/Sgt | Lance Sergeant
    Luth | Lutheran | dot
    M'sia | Malaysia
    M'sian | Malaysian
    M/M | month over month
    MoM | month over month
    Mob | Mobile | dot
    Mpls | Minneapolis | dot
    Mtg | Meeting
    Mtn | Mountain
    N/A | N A
    N/B | northbound
    N/bound | northbound
    Nat'l | National
    Nott'm | Nottingham
    Nottm | Nottingham
    OIEO | offers in excess of
    OIRO | offers in the region of
    Ors | Others
    P/E | P E
    P/T | part-time
    Pls | Please
    Prelim | Preliminary | dot
    Q/Q | quarter over quarter
    QEII | Q E two
    Qld | Queensland
    QoQ | quarter over quarter
    R'n'B | R and B
    R/C | R C
    R/o | resident of
    RTÉ | R T E
    RTÉ's | R T E's
    RTÉ’s | R T E's
    Ref | Reference | dot
    Refs | References | dot
    Regd | Registered
    Regts | Regiments
    Retd | Retired
    Rev'd | Reverend
    Rly | Railway
    Rwy | runway | dot
    S'pore | Singapore
    S'porean | Singaporean
    S'poreans | Singaporeans
    S/B | southbound
    S/Ldr | Squadron Leader
    S/N | serial number
    S/S | spring summer
    S/Sgt | Staff Sergeant
    S/bound | southbound
    S/he | She or he
    Secy | Secretary
    Sheff | Sheffield
    Spl | Special
    Std | Standard | dot
    Stn | Station
    Svc | Service | dot
    T/T | T T
    Temp | Temperature | dot
    Tkts | Tickets
    Tpr | Trooper | dot
    Twp | Township
    TxDOT | Tex dot
    UTD | United
    Univs | Universities
    Utd | United
    Utd's | United's
    V/Line | V Line
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
    Wk | Week
    Wks | Weeks
    Y/Y | year over year
    YOY | year over year
    YoY | year over year
    a/c | A C
    a/k/a | also known as
    addl | additional
    adj | adjusted | dot
    aet | after extra time
    aka | also known as
    am/pm | A M P M
    anniv | anniversary
    approx | approximately
    appts | appointments
    apt | apartment | dot
    apts | apartments
    atty | attorney | dot
    attys | attorneys | dot
    avail | available | dot
    avg | average
    b/c | because
    b/n | between
    b/t | between
    b/w | black and white
    bathrms | bathrooms
    blk | block | dot
    btwn | between
    c/o | care of
    cert | cert | dot
    cllrs | councillors
    concs | concessions
    cond | condition | dot
    crim | criminal | dot
    cttee | committee
    d/b/a | doing business as
    d/o | daughter of
    dau | daughter
    depts | departments
    diam | diameter | dot
    diff | difference | dot
    dist | district
    dists | districts
    e/b | eastbound
    e/bound | eastbound
    e/w | each way
    educ | education | dot
    excl | excluding
    exec | executive | dot
    f/k/a | formerly known as
    f/t | full-time
    flts | flights
    freq | frequency | dot
    gov't | government
    govt | government
    govt's | government's
    govts | governments
    gr8 | great
    grad | graduated | dot
    grps | groups
    h/t | hat tip to
    hbk | hardback
    hcap | handicap
    hdle | hurdle
    hols | holidays
    hrs | hours
    i/o | I O
    incl | including
    int'l | international
    kgMS | kilogram of milk solids
    lbw | L B W
    lg | large | dot
    lic | license | dot
    m/m | month over month
    m8 | mate
    mgmt | management | dot
    mkt | market
    mkts | markets
    mob | mobile | dot
    mtg | meeting
    mtgs | meetings
    mth | month
    mths | months
    n/a | N A
    n/b | northbound
    n/bound | northbound
    n/c | no change
    nat'l | national
    o/night | overnight
    o/u | over under
    p/h | per hour
    p/m | per month
    p/t | part-time
    p/w | per week
    pbk | paperback
    pcm | per calendar month
    pls | please
    pmt | payment | dot
    pmts | payments | dot
    pop | population | dot
    ppl | people
    precip | precipitation | dot
    prelim | preliminary | dot
    psf | per square foot
    pts | points
    pvt | private
    q/q | quarter over quarter
    qoq | quarter over quarter
    qtr | quarter
    r/o | resident of
    r/w | read with
    ref | reference | dot
    refs | references | dot
    regd | registered
    ret'd | retired
    retd | retired
    rms | rooms
    rpt | repeat
    s/bound | southbound
    s/he | she or he
    s/n | serial number
    s/o | son of
    secy | secretary
    sqn | squadron
    std | standard | dot
    stn | station
    t/a | trading as
    temp | temperature | dot
    temps | temperatures | dot
    tkts | tickets
    twp | township
    u/s | under section
    unch | unchanged
    undisc | undisclosed | dot
    v/v | volume by volume
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
    w/v | weight by volume
    w/w | weight by weight
    wk | week
    wkly | weekly
    wks | weeks
    y/o | year old
    y/y | year over year
    yoy | year over year
    yr | year
    yr/yr | year over year
    yrs | years
    """#)
}
