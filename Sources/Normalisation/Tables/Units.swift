extension Tables {
  /// Symbols of units: one, several; `any` where the symbol may stand apart from the number, `short`
  /// where it may unless a word follows, `glued` where only right behind it, `never` where only a
  /// slash or a power shows that it is a unit.
  static let units = Table(
    "units", width: 3...3, keys: .exact,
    #"""
    GB | gigabyte | gigabytes | any
    GHz | gigahertz | gigahertz | any
    GJ | gigajoule | gigajoules | any
    GPa | gigapascal | gigapascals | any
    GV | gigavolt | gigavolts | any
    GW | gigawatt | gigawatts | any
    GWh | gigawatt hour | gigawatt hours | any
    Gb | gigabit | gigabits | any
    Gb/s | gigabit per second | gigabits per second | any
    Gbps | gigabit per second | gigabits per second | any
    GeV | gigaelectron volt | gigaelectron volts | any
    Gt | gigaton | gigatons | any
    Hz | hertz | hertz | any
    IU | international unit | international units | any
    K | kelvin | kelvin | never
    KB | kilobyte | kilobytes | any
    KG | kilogram | kilograms | any
    KM | kilometer | kilometers | any
    Kb | kilobit | kilobits | any
    Kg | kilogram | kilograms | any
    Km | kilometer | kilometers | any
    L | liter | liters | glued
    MB | megabyte | megabytes | any
    MHz | megahertz | megahertz | any
    MJ | megajoule | megajoules | any
    MP | megapixel | megapixels | glued
    MPa | megapascal | megapascals | any
    MV | megavolt | megavolts | any
    MW | megawatt | megawatts | any
    MWh | megawatt hour | megawatt hours | any
    Mb | megabit | megabits | any
    Mb/s | megabit per second | megabits per second | any
    Mbps | megabit per second | megabits per second | any
    MeV | megaelectron volt | megaelectron volts | any
    Mt | megaton | megatons | glued
    PB | petabyte | petabytes | any
    Pa | pascal | pascals | glued
    TB | terabyte | terabytes | any
    TEU | T E U | T E U | any
    THz | terahertz | terahertz | any
    TJ | terajoule | terajoules | any
    TPa | terapascal | terapascals | any
    TV | teravolt | teravolts | any
    TW | terawatt | terawatts | any
    TWh | terawatt hour | terawatt hours | any
    Tb/s | terabit per second | terabits per second | any
    Tbps | terabit per second | terabits per second | any
    TeV | teraelectron volt | teraelectron volts | any
    V | volt | volts | glued
    W | watt | watts | glued
    Wh | watt hour | watt hours | any
    au | astronomical unit | astronomical units | never
    bbl | barrel | barrels | any
    bbls | barrel | barrels | any
    bhp | brake horsepower | brake horsepower | any
    boe | barrel of oil equivalent | barrels of oil equivalent | any
    bpd | barrel per day | barrels per day | any
    bpm | beat per minute | beats per minute | any
    bps | basis point | basis points | any
    cL | centiliter | centiliters | any
    cal | calorie | calories | glued
    cc | c c | c c | any
    cg | centigram | centigrams | any
    cl | centiliter | centiliters | any
    cm | centimeter | centimeters | any
    dB | decibel | decibels | any
    dL | deciliter | deciliters | any
    dg | decigram | decigrams | any
    dl | deciliter | deciliters | any
    dm | decimeter | decimeters | any
    dpi | dot per inch | dots per inch | any
    fps | frame per second | frames per second | any
    ft | foot | feet | any
    g | gram | grams | short
    gal | gallon | gallons | any
    gals | gallon | gallons | any
    gb | gigabyte | gigabytes | glued
    gbps | gigabit per second | gigabits per second | any
    h | hour | hours | short
    hPa | hectopascal | hectopascals | any
    ha | hectare | hectares | short
    hp | horsepower | horsepower | any
    hr | hour | hours | any
    hrs | hour | hours | any
    in | inch | inches | glued
    ins | inch | inches | glued
    kB | kilobyte | kilobytes | any
    kHz | kilohertz | kilohertz | any
    kJ | kilojoule | kilojoules | any
    kL | kiloliter | kiloliters | any
    kPa | kilopascal | kilopascals | any
    kV | kilovolt | kilovolts | any
    kW | kilowatt | kilowatts | any
    kWh | kilowatt hour | kilowatt hours | any
    kb/s | kilobit per second | kilobits per second | any
    kbps | kilobit per second | kilobits per second | any
    kcal | kilocalorie | kilocalories | any
    keV | kiloelectron volt | kiloelectron volts | any
    kg | kilogram | kilograms | any
    kgs | kilogram | kilograms | any
    kl | kiloliter | kiloliters | any
    km | kilometer | kilometers | any
    km2 | square kilometer | square kilometers | any
    kmh | kilometer per hour | kilometers per hour | any
    kms | kilometer | kilometers | any
    kn | knot | knots | glued
    kph | kilometer per hour | kilometers per hour | any
    kt | kiloton | kilotons | glued
    kts | knot | knots | any
    kΩ | kilohm | kilohms | any
    l | liter | liters | glued
    lb | pound | pounds | any
    lbs | pound | pounds | any
    ly | light year | light years | glued
    m | meter | meters | short
    mA | milliamp | milliamps | any
    mAh | milliamp hour | milliamp hours | any
    mL | milliliter | milliliters | any
    mV | millivolt | millivolts | any
    mW | milliwatt | milliwatts | any
    mb | megabyte | megabytes | glued
    mbar | millibar | millibars | any
    mbps | megabit per second | megabits per second | any
    mcg | microgram | micrograms | any
    mg | milligram | milligrams | any
    mi | mile | miles | any
    min | minute | minutes | any
    mins | minute | minutes | any
    ml | milliliter | milliliters | any
    mm | millimeter | millimeters | any
    mmHg | millimeter of mercury | millimeters of mercury | any
    mos | month | months | any
    mpg | mile per gallon | miles per gallon | any
    mph | mile per hour | miles per hour | any
    ms | millisecond | milliseconds | any
    nL | nanoliter | nanoliters | any
    ng | nanogram | nanograms | any
    nl | nanoliter | nanoliters | any
    nm | nanometer | nanometers | any
    ns | nanosecond | nanoseconds | any
    oz | ounce | ounces | any
    pc | percent | percent | glued
    pct | percent | percent | any
    ppb | part per billion | parts per billion | any
    ppm | part per million | parts per million | any
    psi | p s i | p s i | any
    px | pixel | pixels | any
    qt | quart | quarts | any
    rpm | revolution per minute | revolutions per minute | any
    s | second | seconds | never
    sec | second | seconds | any
    secs | second | seconds | any
    sqft | square foot | square feet | any
    sqm | square meter | square meters | any
    st | stone | stone | glued
    t | tonne | tonnes | never
    tbsp | tablespoon | tablespoons | any
    tsp | teaspoon | teaspoons | any
    wk | week | weeks | any
    wks | week | weeks | any
    yd | yard | yards | any
    yds | yard | yards | any
    yr | year | years | any
    yrs | year | years | any
    µL | microliter | microliters | any
    µg | microgram | micrograms | any
    µl | microliter | microliters | any
    µm | micrometer | micrometers | any
    µs | microsecond | microseconds | any
    Ω | ohm | ohms | any
    μL | microliter | microliters | any
    μg | microgram | micrograms | any
    μl | microliter | microliters | any
    μm | micrometer | micrometers | any
    μs | microsecond | microseconds | any
    """#)
}
