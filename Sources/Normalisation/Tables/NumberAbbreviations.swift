extension Tables {
  /// Abbreviations before a number: one, several, and `dot` where the dot is needed (the bare word
  /// means something else).
  static let numberAbbreviations = Table(
    "numberAbbreviations", width: 2...3,
    #"""
    app | appendix | appendices | dot
    apt | apartment | apartments | cap
    art | article | articles | dot
    arts | articles | articles | dot
    bk | book | books
    bks | books | books | dot
    bldg | building | buildings | cap
    blk | block | blocks | cap
    cat | category | categories | dot
    ch | chapter | chapters
    chap | chapter | chapters | dot
    chs | chapters | chapters
    cl | clause | clauses | dot
    cls | clauses | clauses | dot
    col | column | columns | dot
    cols | columns | columns | dot
    div | division | divisions | dot
    elev | elevation | elevations | dot
    ep | episode | episodes | dot
    eps | episodes | episodes | dot
    eq | equation | equations
    eqs | equations | equations
    exh | exhibit | exhibits | dot
    ext | extension | extensions | dot
    f | folio | folios | dot
    ff | folios | folios | dot
    fig | figure | figures
    figs | figures | figures
    fn | footnote | footnotes | dot
    fol | folio | folios | dot
    fols | folios | folios | dot
    hwy | highway | highways
    lat | latitude | latitudes | dot
    ll | lines | lines | dot
    mk | mark | marks | cap
    n | note | notes | dot
    nn | notes | notes | dot
    no | number | numbers | cap
    nos | numbers | numbers
    nr | number | numbers
    op | opus | opus | dot
    ord | ordinance | ordinances | dot
    p | page | pages | dot
    para | paragraph | paragraphs
    paras | paragraphs | paragraphs
    pg | page | pages
    pgs | pages | pages
    pop | population | populations | dot
    pp | pages | pages
    prop | proposition | propositions | dot
    ps | psalm | psalms | dot
    pt | part | parts | dot
    pts | parts | parts | dot
    reg | regulation | regulations | dot
    res | resolution | resolutions | dot
    rm | room | rooms | cap
    rt | route | routes | dot
    rte | route | routes | cap
    s | section | sections | dot
    sc | scene | scenes | dot
    sch | schedule | schedules | dot
    sched | schedule | schedules | dot
    sec | section | sections | dot
    secs | sections | sections | dot
    sect | section | sections | dot
    sects | sections | sections | dot
    ser | series | series | dot
    ss | sections | sections | dot
    ste | suite | suites | cap
    tel | telephone | telephones | dot
    ver | version | versions | dot
    vol | volume | volumes
    vols | volumes | volumes
    vv | verses | verses
    yr | year | years | cap
    yrs | years | years | cap
    """#)
}
