extension Tables {
  /// What an amount can be "per", after a slash.
  static let perUnits = Table(
    "perUnits", width: 1...1, keys: .exact,
    #"""
    Barrel | barrel
    FEU | F E U
    L | liter
    MMBtu | million B T U
    MW | megawatt
    MWh | megawatt hour
    Mcf | thousand cubic feet
    Share | share
    TEU | T E U
    ac | acre
    acre | acre
    adult | adult
    barrel | barrel
    bbl | barrel
    bottle | bottle
    bu | bushel
    car | car
    carload | carload
    child | child
    couple | couple
    cow | cow
    cwt | hundredweight
    d | day
    dL | deciliter
    day | day
    decade | decade
    dl | deciliter
    doz | dozen
    ea | each
    employee | employee
    family | family
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
    mt | metric ton
    mth | month
    night | night
    oz | ounce
    person | person
    pint | pint
    plate | plate
    pound | pound
    pupil | pupil
    qt | quart
    quintal | quintal
    room | room
    s | second
    seat | seat
    sec | second
    sf | square foot
    sh | share
    share | share
    shr | share
    sqm | square meter
    student | student
    t | tonne
    team | team
    teu | T E U
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
    yd | yard
    year | year
    yr | year
    """#)
}
