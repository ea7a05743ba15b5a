extension Tables {
  /// Acronyms that are said as words: as they are written, or as the second field says.
  static let acronymWords = Table(
    "acronymWords", width: 0...1, keys: .exact,
    #"""
    AAA | triple A
    ACAS
    AFTRA
    AIDS
    ALEC
    ALMA
    AMBER
    ANZAC
    ANZUS
    APAC | A pack
    APEC
    ASBO
    ASCII
    ASEAN
    ATACMS | attack ems
    ATLAS
    AUKUS
    AWOL
    BACS
    BAFTA
    BAME
    BARDA
    BASE
    BASIC
    BIOS
    BOGOF
    BREXIT
    BRICS
    BTEC | B tech
    CAC
    CAIR
    CAPTCHA
    CARB
    CARICOM
    CASA
    CENTCOM
    CERN
    CHAPS
    CHIPS
    CITES
    CLIO
    COBOL
    COBR | Cobra
    COBRA
    COMESA
    CONCACAF
    CONMEBOL
    COP
    COVID
    CPAC | see pack
    CRISPR | crisper
    DAESH
    DARPA
    DART
    DAX | dax
    DEFRA
    DIN
    DOGE
    DOS
    EBIT | ee-bit
    EBITDA
    ECOWAS
    EFTA
    EPIC
    ERCOT
    ERISA
    EULEX
    EUNAVFOR
    EUROPOL
    FAANG | fang
    FAFSA
    FARC
    FASB | faz-bee
    FATCA
    FEMA
    FERC
    FIFA
    FIFPRO
    FINRA
    FLOTUS
    FOIA | foya
    FOMO
    FORTRAN
    FRELIMO
    FRONTEX
    FTSE | Footsie
    GAAP | gap
    GATT
    GAVI
    GERD
    GIF
    GITMO
    GLAAD
    GOAT
    GREXIT
    HAMAS
    HIMARS | high mars
    HIPAA | hippa
    HUD
    ICANN
    ICE | ice
    IGAD
    IKEA
    IMAX | eye max
    INTERPOL
    ISA | Eye-sa
    ISAF
    ISIL
    ISIS
    ISRO
    ITER | eater
    JET
    JOLTS
    JPEG
    JUICE
    JUNO
    KFOR
    LASER
    LASIK
    LEED
    LEGO
    LIDAR
    LIV
    MAGA
    MAX
    MENSA
    MERCOSUR
    MERS
    MIDI
    MONUSCO
    MPOX
    NAFTA
    NASA
    NASCAR
    NASDAQ
    NATO
    NEET
    NIMBY
    NIST
    NOAA | Noah
    NORAD
    NURBS
    OFAC
    OFCOM
    OFGEM
    OFSTED
    OFWAT
    OK
    OPEC
    OSHA
    OXFAM
    PAC
    PEPFAR
    PETA
    PFAS | P fass
    PIN
    PISA
    POTUS
    PRO
    QANTAS
    QUAD
    RAAC | rack
    RADAR
    RAG
    RAM
    REIT | reet
    RENAMO
    RICO
    ROM
    SAARC
    SADC
    SAG
    SAGE
    SALT
    SAM
    SARS
    SAT
    SCOTUS
    SCUBA
    SEAL
    SEATO
    SETI
    SIM
    SIPP
    SOHO
    SONAR
    SONIA
    SPAC
    SPIE
    START
    STEM
    SWAPO
    SWAT
    SWIFT
    TANF | tan iff
    TARP
    TASER
    TED
    TEPCO
    TESS
    THAAD
    TIMSS
    TIPS
    UEFA
    UKIP
    ULEZ
    UNESCO
    UNFICYP
    UNICEF
    UNITA
    UNRWA
    VAWA
    VEVO
    VIX
    VRAM | V ram
    WADA
    WASP
    WHIP
    WIC | wick
    WIFI
    YIMBY
    YOLO
    ZIP
    """#)
}
