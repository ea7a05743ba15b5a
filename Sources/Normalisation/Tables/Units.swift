extension Tables {
  /// Symbols of units: one, several; `any` where the symbol may stand apart from the number, `short`
  /// where it may unless a word follows, `glued` where only right behind it, `never` where only a
  /// slash or a power shows that it is a unit.
  static let units = Table(
    "units", width: 3...3, keys: .exact,
    #"""
    A | amp | amps | glued
    AU | astronomical unit | astronomical units | short
    Ah | amp hour | amp hours | glued
    BA | bath | baths | glued
    BR | bedroom | bedrooms | glued
    BTU | B T U | B T U | any
    Bcf | billion cubic feet | billion cubic feet | any
    Bq | becquerel | becquerels | any
    Btu | B T U | B T U | any
    CM | centimeter | centimeters | glued
    EB | exabyte | exabytes | glued
    EV | E V | E V | glued
    F | farad | farads | never
    FPS | frame per second | frames per second | any
    FT | foot | feet | any
    GB | gigabyte | gigabytes | any
    GBq | gigabecquerel | gigabecquerels | any
    GFLOPS | gigaflops | gigaflops | any
    GHz | gigahertz | gigahertz | any
    GJ | gigajoule | gigajoules | any
    GL | gigaliter | gigaliters | glued
    GPa | gigapascal | gigapascals | any
    GV | gigavolt | gigavolts | glued
    GW | gigawatt | gigawatts | any
    GWe | gigawatt | gigawatts | any
    GWh | gigawatt hour | gigawatt hours | any
    Ga | billion years | billion years | short
    Gb | gigabit | gigabits | any
    Gb/s | gigabit per second | gigabits per second | any
    Gbit | gigabit | gigabits | any
    Gbits | gigabit | gigabits | any
    Gbps | gigabit per second | gigabits per second | any
    GeV | gigaelectron volt | gigaelectron volts | any
    GiB | gibibyte | gibibytes | any
    Gly | billion light years | billion light years | any
    Gt | gigaton | gigatons | any
    Gy | gray | grays | glued
    Gyr | billion years | billion years | any
    HP | horsepower | horsepower | glued
    Hz | hertz | hertz | any
    IU | international unit | international units | any
    J | joule | joules | never
    K | kelvin | kelvin | short
    KB | kilobyte | kilobytes | any
    KG | kilogram | kilograms | any
    KM | kilometer | kilometers | any
    KPH | kilometer per hour | kilometers per hour | any
    KW | kilowatt | kilowatts | any
    Kb | kilobit | kilobits | any
    Kbps | kilobit per second | kilobits per second | any
    Kg | kilogram | kilograms | any
    KiB | kibibyte | kibibytes | any
    Km | kilometer | kilometers | any
    L | liter | liters | short
    LBS | pound | pounds | any
    MB | megabyte | megabytes | any
    MBq | megabecquerel | megabecquerels | any
    MFLOPS | megaflops | megaflops | any
    MG | milligram | milligrams | glued
    MHz | megahertz | megahertz | any
    MJ | megajoule | megajoules | any
    ML | milliliter | milliliters | glued
    MM | millimeter | millimeters | glued
    MMBtu | million B T U | million B T U | any
    MMbpd | million barrels per day | million barrels per day | any
    MMcf | million cubic feet | million cubic feet | any
    MN | meganewton | meganewtons | glued
    MP | megapixel | megapixels | glued
    MPH | mile per hour | miles per hour | any
    MPa | megapascal | megapascals | any
    MT | metric ton | metric tons | glued
    MV | megavolt | megavolts | glued
    MVA | megavolt amp | megavolt amps | any
    MW | megawatt | megawatts | any
    MWe | megawatt | megawatts | any
    MWh | megawatt hour | megawatt hours | any
    MWp | megawatt peak | megawatts peak | any
    Ma | million years | million years | short
    Mb | megabit | megabits | any
    Mb/s | megabit per second | megabits per second | any
    Mbit | megabit | megabits | any
    Mbits | megabit | megabits | any
    Mbps | megabit per second | megabits per second | any
    MeV | megaelectron volt | megaelectron volts | any
    MiB | mebibyte | mebibytes | any
    Ml | megaliter | megaliters | glued
    Moz | million ounces | million ounces | any
    Mpc | megaparsec | megaparsecs | any
    Mt | megaton | megatons | short
    Mtoe | million tonnes of oil equivalent | million tonnes of oil equivalent | any
    Mtpa | million tonnes a year | million tonnes a year | any
    Myr | million years | million years | any
    MΩ | megohm | megohms | any
    N | newton | newtons | never
    NM | nautical mile | nautical miles | any
    Nm | newton meter | newton meters | any
    OZ | ounce | ounces | glued
    PB | petabyte | petabytes | any
    PBq | petabecquerel | petabecquerels | any
    PJ | petajoule | petajoules | glued
    PS | P S | P S | glued
    PW | petawatt | petawatts | glued
    Pa | pascal | pascals | glued
    Sv | sievert | sieverts | any
    T | tesla | tesla | never
    TB | terabyte | terabytes | any
    TBq | terabecquerel | terabecquerels | any
    TEU | T E U | T E U | any
    TFLOPS | teraflops | teraflops | any
    THz | terahertz | terahertz | any
    TJ | terajoule | terajoules | any
    TPa | terapascal | terapascals | any
    TV | teravolt | teravolts | never
    TW | terawatt | terawatts | any
    TWh | terawatt hour | terawatt hours | any
    Tb | terabit | terabits | glued
    Tb/s | terabit per second | terabits per second | any
    Tbps | terabit per second | terabits per second | any
    Tbs | tablespoon | tablespoons | any
    Tbsp | tablespoon | tablespoons | any
    Tbsps | tablespoon | tablespoons | any
    TeV | teraelectron volt | teraelectron volts | any
    TiB | tebibyte | tebibytes | any
    Torr | torr | torr | any
    V | volt | volts | short
    VAC | volt A C | volts A C | any
    VDC | volt D C | volts D C | any
    W | watt | watts | short
    Wh | watt hour | watt hours | any
    ZB | zettabyte | zettabytes | glued
    ac | acre | acres | glued
    apg | assist per game | assists per game | any
    asts | assist | assists | any
    atm | atmosphere | atmospheres | any
    au | astronomical unit | astronomical units | never
    bbl | barrel | barrels | any
    bbls | barrel | barrels | any
    bcf | billion cubic feet | billion cubic feet | any
    bcfd | billion cubic feet per day | billion cubic feet per day | any
    bcm | billion cubic meters | billion cubic meters | any
    bhp | brake horsepower | brake horsepower | any
    boe | barrel of oil equivalent | barrels of oil equivalent | any
    boepd | barrel of oil equivalent per day | barrels of oil equivalent per day | any
    bopd | barrel of oil per day | barrels of oil per day | any
    bp | basis point | basis points | any
    bpd | barrel per day | barrels per day | any
    bpm | beat per minute | beats per minute | any
    bps | basis point | basis points | any
    bu | bushel | bushels | any
    cGy | centigray | centigrays | any
    cL | centiliter | centiliters | any
    cal | calorie | calories | glued
    cc | c c | c c | any
    cd | candela | candelas | never
    cfm | cubic foot per minute | cubic feet per minute | any
    cfs | cubic foot per second | cubic feet per second | any
    cg | centigram | centigrams | any
    cl | centiliter | centiliters | any
    cm | centimeter | centimeters | any
    ct | carat | carats | glued
    cwt | hundredweight | hundredweight | any
    dB | decibel | decibels | any
    dBA | decibel | decibels | any
    dL | deciliter | deciliters | any
    dg | decigram | decigrams | any
    dl | deciliter | deciliters | any
    dm | decimeter | decimeters | any
    doz | dozen | dozen | any
    dpi | dot per inch | dots per inch | any
    dwt | deadweight ton | deadweight tons | any
    eV | electron volt | electron volts | any
    fpm | foot per minute | feet per minute | any
    fps | frame per second | frames per second | any
    fs | femtosecond | femtoseconds | glued
    ft | foot | feet | any
    g | gram | grams | any
    gal | gallon | gallons | any
    gals | gallon | gallons | any
    gb | gigabyte | gigabytes | any
    gbps | gigabit per second | gigabits per second | any
    ghz | gigahertz | gigahertz | any
    gm | gram | grams | any
    gms | gram | grams | any
    gns | guinea | guineas | any
    gph | gallon per hour | gallons per hour | any
    gpm | gallon per minute | gallons per minute | any
    h | hour | hours | short
    hL | hectoliter | hectoliters | any
    hPa | hectopascal | hectopascals | any
    ha | hectare | hectares | any
    hl | hectoliter | hectoliters | any
    hp | horsepower | horsepower | any
    hr | hour | hours | any
    hrs | hour | hours | any
    hz | hertz | hertz | any
    ihp | indicated horsepower | indicated horsepower | any
    in | inch | inches | glued
    inHg | inch of mercury | inches of mercury | any
    ins | inch | inches | glued
    kA | kiloamp | kiloamps | any
    kB | kilobyte | kilobytes | any
    kBq | kilobecquerel | kilobecquerels | any
    kDa | kilodalton | kilodaltons | any
    kHz | kilohertz | kilohertz | any
    kJ | kilojoule | kilojoules | any
    kL | kiloliter | kiloliters | any
    kN | kilonewton | kilonewtons | any
    kPa | kilopascal | kilopascals | any
    kV | kilovolt | kilovolts | any
    kVA | kilovolt amp | kilovolt amps | any
    kW | kilowatt | kilowatts | any
    kWh | kilowatt hour | kilowatt hours | any
    kWp | kilowatt peak | kilowatts peak | any
    kb/s | kilobit per second | kilobits per second | any
    kbar | kilobar | kilobars | any
    kbit | kilobit | kilobits | any
    kbpd | thousand barrels per day | thousand barrels per day | any
    kbps | kilobit per second | kilobits per second | any
    kcal | kilocalorie | kilocalories | any
    kcals | kilocalorie | kilocalories | any
    keV | kiloelectron volt | kiloelectron volts | any
    kg | kilogram | kilograms | any
    kgs | kilogram | kilograms | any
    khz | kilohertz | kilohertz | any
    kl | kiloliter | kiloliters | any
    km | kilometer | kilometers | any
    km2 | square kilometer | square kilometers | any
    kmh | kilometer per hour | kilometers per hour | any
    kmph | kilometer per hour | kilometers per hour | any
    kms | kilometer | kilometers | any
    kn | knot | knots | glued
    koz | thousand ounces | thousand ounces | any
    kpc | kiloparsec | kiloparsecs | any
    kph | kilometer per hour | kilometers per hour | any
    kt | kiloton | kilotons | any
    kts | knot | knots | any
    kw | kilowatt | kilowatts | any
    kwh | kilowatt hour | kilowatt hours | any
    kΩ | kilohm | kilohms | any
    l | liter | liters | short
    lb | pound | pounds | any
    lbf | pound-force | pounds-force | any
    lbs | pound | pounds | any
    lm | lumen | lumens | any
    ltr | liter | liters | any
    ltrs | liter | liters | any
    lx | lux | lux | any
    ly | light year | light years | short
    m | meter | meters | short
    mA | milliamp | milliamps | any
    mAh | milliamp hour | milliamp hours | any
    mEq | milliequivalent | milliequivalents | any
    mGy | milligray | milligrays | any
    mHz | millihertz | millihertz | any
    mJ | millijoule | millijoules | any
    mL | milliliter | milliliters | any
    mN | millinewton | millinewtons | any
    mSv | millisievert | millisieverts | any
    mT | millitesla | millitesla | any
    mV | millivolt | millivolts | any
    mW | milliwatt | milliwatts | any
    mWh | milliwatt hour | milliwatt hours | any
    mah | milliamp hour | milliamp hours | any
    mb | megabyte | megabytes | any
    mbar | millibar | millibars | any
    mbpd | million barrels per day | million barrels per day | any
    mbps | megabit per second | megabits per second | any
    mcft | million cubic feet | million cubic feet | any
    mcg | microgram | micrograms | any
    mcm | million cubic meters | million cubic meters | any
    mg | milligram | milligrams | any
    mhz | megahertz | megahertz | any
    mi | mile | miles | any
    min | minute | minutes | any
    mins | minute | minutes | any
    ml | milliliter | milliliters | any
    mm | millimeter | millimeters | any
    mmBtu | million B T U | million B T U | any
    mmHg | millimeter of mercury | millimeters of mercury | any
    mmol | millimole | millimoles | any
    mo | month | months | any
    mol | mole | moles | any
    mos | month | months | any
    mpg | mile per gallon | miles per gallon | any
    mpge | mile per gallon equivalent | miles per gallon equivalent | any
    mph | mile per hour | miles per hour | any
    ms | millisecond | milliseconds | any
    mth | month | months | any
    mths | month | months | any
    mtpa | million tonnes per annum | million tonnes per annum | any
    mw | megawatt | megawatts | glued
    mΩ | milliohm | milliohms | any
    nA | nanoamp | nanoamps | any
    nF | nanofarad | nanofarads | any
    nL | nanoliter | nanoliters | any
    nM | nanomolar | nanomolar | any
    nSv | nanosievert | nanosieverts | any
    nT | nanotesla | nanotesla | any
    nW | nanowatt | nanowatts | any
    ng | nanogram | nanograms | any
    nl | nanoliter | nanoliters | any
    nm | nanometer | nanometers | any
    nmi | nautical mile | nautical miles | any
    nmol | nanomole | nanomoles | any
    ns | nanosecond | nanoseconds | any
    ov | over | overs | any
    ovs | over | overs | any
    oz | ounce | ounces | any
    pF | picofarad | picofarads | any
    pc | percent | percent | short
    pct | percent | percent | any
    pg | picogram | picograms | never
    ppb | part per billion | parts per billion | any
    ppg | point per game | points per game | any
    ppi | pixel per inch | pixels per inch | any
    ppl | pence per liter | pence per liter | glued
    ppm | part per million | parts per million | any
    psi | p s i | p s i | any
    pt | point | points | glued
    pts | point | points | any
    px | pixel | pixels | any
    qt | quart | quarts | any
    qts | quart | quarts | any
    rds | round | rounds | any
    reb | rebound | rebounds | any
    rebs | rebound | rebounds | any
    rpg | rebound per game | rebounds per game | any
    rpm | revolution per minute | revolutions per minute | any
    s | second | seconds | never
    sec | second | seconds | any
    secs | second | seconds | any
    sf | square foot | square feet | glued
    shp | shaft horsepower | shaft horsepower | any
    sqft | square foot | square feet | any
    sqm | square meter | square meters | any
    st | stone | stone | glued
    t | tonne | tonnes | glued
    tb | terabyte | terabytes | any
    tbs | tablespoon | tablespoons | any
    tbsp | tablespoon | tablespoons | any
    tbsps | tablespoon | tablespoons | any
    tcf | trillion cubic feet | trillion cubic feet | any
    tph | train per hour | trains per hour | any
    tsp | teaspoon | teaspoons | any
    tsps | teaspoon | teaspoons | any
    ug | microgram | micrograms | any
    vols | volume | volumes | any
    wk | week | weeks | any
    wks | week | weeks | any
    wkt | wicket | wickets | any
    wkts | wicket | wickets | any
    yd | yard | yards | any
    yds | yard | yards | any
    yo | year-old | year-old | glued
    yr | year | years | any
    yrs | year | years | any
    µA | microamp | microamps | any
    µF | microfarad | microfarads | any
    µJ | microjoule | microjoules | any
    µL | microliter | microliters | any
    µM | micromolar | micromolar | any
    µSv | microsievert | microsieverts | any
    µT | microtesla | microtesla | any
    µV | microvolt | microvolts | any
    µW | microwatt | microwatts | any
    µg | microgram | micrograms | any
    µl | microliter | microliters | any
    µm | micrometer | micrometers | any
    µmol | micromole | micromoles | any
    µs | microsecond | microseconds | any
    Ω | ohm | ohms | any
    μA | microamp | microamps | any
    μF | microfarad | microfarads | any
    μJ | microjoule | microjoules | any
    μL | microliter | microliters | any
    μSv | microsievert | microsieverts | any
    μT | microtesla | microtesla | any
    μV | microvolt | microvolts | any
    μW | microwatt | microwatts | any
    μg | microgram | micrograms | any
    μl | microliter | microliters | any
    μm | micrometer | micrometers | any
    μmol | micromole | micromoles | any
    μs | microsecond | microseconds | any
    """#)
}
