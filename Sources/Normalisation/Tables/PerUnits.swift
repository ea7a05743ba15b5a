extension Tables {
  /// What an amount can be "per", after a slash.
  static let perUnits = Table(
    "perUnits", width: 1...1, keys: .exact,
    #"""
    Barrel | barrel
    L | liter
    MMBtu | million B T U
    MWh | megawatt hour
    Mcf | thousand cubic feet
    Share | share
    ac | acre
    acre | acre
    barrel | barrel
    bbl | barrel
    bottle | bottle
    bu | bushel
    car | car
    child | child
    cwt | hundredweight
    d | day
    dL | deciliter
    day | day
    dl | deciliter
    doz | dozen
    ea | each
    employee | employee
    gal | gallon
    gallon | gallon
    h | hour
    ha | hectare
    hd | head
    head | head
    hectare | hectare
    hour | hour
    household | household
    hr | hour
    kWh | kilowatt hour
    kg | kilogram
    kilo | kilo
    km | kilometer
    l | liter
    lb | pound
    liter | liter
    litre | liter
    m | meter
    mL | milliliter
    meter | meter
    metre | meter
    mile | mile
    min | minute
    ml | milliliter
    mmBtu | million B T U
    mo | month
    month | month
    mth | month
    night | night
    oz | ounce
    person | person
    pint | pint
    pound | pound
    pupil | pupil
    qt | quart
    room | room
    s | second
    seat | seat
    sec | second
    sf | square foot
    share | share
    sqm | square meter
    student | student
    t | tonne
    th | therm
    therm | therm
    ticket | ticket
    ton | ton
    tonne | tonne
    unit | unit
    user | user
    vehicle | vehicle
    week | week
    wk | week
    y | year
    year | year
    yr | year
    """#)
}
