extension Tables {
  /// What an amount can be "per", after a slash.
  static let perUnits = Table(
    "perUnits", width: 1...1, keys: .exact,
    #"""
    L | liter
    MMBtu | million B T U
    MWh | megawatt hour
    acre | acre
    barrel | barrel
    bbl | barrel
    car | car
    child | child
    d | day
    dL | deciliter
    day | day
    dl | deciliter
    employee | employee
    gal | gallon
    gallon | gallon
    h | hour
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
    night | night
    oz | ounce
    person | person
    pint | pint
    pound | pound
    pupil | pupil
    room | room
    s | second
    seat | seat
    sec | second
    share | share
    student | student
    t | tonne
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
