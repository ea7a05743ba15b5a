extension Tables {
  /// What an amount can be "per", after a slash.
  static let perUnits = Table(
    "perUnits", width: 1...1, keys: .exact,
    #"""
    L | liter
    MWh | megawatt hour
    barrel | barrel
    bbl | barrel
    d | day
    dL | deciliter
    day | day
    dl | deciliter
    gal | gallon
    h | hour
    head | head
    hour | hour
    hr | hour
    kWh | kilowatt hour
    kg | kilogram
    km | kilometer
    l | liter
    lb | pound
    m | meter
    mL | milliliter
    min | minute
    ml | milliliter
    mo | month
    month | month
    night | night
    oz | ounce
    person | person
    s | second
    sec | second
    share | share
    t | tonne
    ton | ton
    tonne | tonne
    week | week
    wk | week
    y | year
    year | year
    yr | year
    """#)
}
