extension Tables {
  /// Acronyms that are said as words: as they are written, or as the second field says.
  static let acronymWords = Table(
    "acronymWords", width: 0...1, keys: .exact,
    #"""
    AAA | triple A
    ACAS
    AFTRA
    AIDS
    AIM
    AIPAC | eye-pac
    AJAX
    ALEC
    ALMA
    AMBER
    AMLO
    ANOVA
    ANZAC
    ANZUS
    APAC | A pack
    APEC
    APRA
    ASBO
    ASCII
    ASEAN
    ASIO
    ASLEF
    ATACMS | attack ems
    ATLAS
    AUKUS
    AWACS | ay-wacs
    AWOL
    BACS
    BAFTA
    BAME
    BARDA
    BART
    BASE
    BASIC
    BERT
    BIOS
    BOGOF
    BRAF | bee raff
    BREXIT
    BRIC | brick
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
    CERT
    CHAPS
    CHIPS
    CHOGM | choggum
    CITES
    CLIO
    COBOL
    COBR | Cobra
    COBRA
    COMESA
    CONCACAF
    CONMEBOL
    COP
    COSCO
    COVID
    CPAC | see pack
    CRISPR | crisper
    CUNY | cue-nee
    DAESH
    DAF
    DARPA
    DART
    DAX | dax
    DEFRA
    DFID | diffid
    DIN
    DOGE
    DOS
    DRAM | D ram
    EASA
    EBIT | ee-bit
    EBITDA
    ECOWAS
    EFTA
    EGOT
    ENISA
    EPIC
    ERCOT
    ERISA
    ESSER
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
    FLIR | fleer
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
    IBEX
    ICANN
    ICE | ice
    IGAD
    IKEA
    IMAX | eye max
    INEC
    INTERPOL
    IRENA
    ISA | Eye-sa
    ISAF
    ISIL
    ISIS
    ISRO
    ITER | eater
    IUPAC | eye-you-pac
    JAMB
    JET
    JOLTS
    JPEG
    JSON | Jason
    JUICE
    JUNO
    KFOR
    KOSPI
    KRAS | kay rass
    LAN
    LASER
    LASIK
    LEED
    LEGO
    LIDAR
    LIV
    LSAT | el-sat
    MAFF
    MAGA
    MAX
    MENSA
    MERCOSUR
    MERS
    MIDI
    MIPS
    MONUSCO
    MPOX
    NAACP | N double A C P
    NAFTA
    NAND
    NASA
    NASCAR
    NASDAQ
    NATO
    NEET
    NERC | nurk
    NIMBY
    NIST
    NOAA | Noah
    NORAD
    NORML | normal
    NURBS
    OCHA
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
    POCSO
    POP
    POTUS
    PRASA
    PREP
    PRO
    QANTAS
    QUAD
    RAAC | rack
    RADAR
    RAG
    RAM
    RAND
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
    SASSA
    SAT
    SCID | skid
    SCIF | skiff
    SCOTUS
    SCUBA
    SEAL
    SEATO
    SETI
    SIDS
    SIM
    SIPP
    SIPRI
    SLAC | slack
    SOAS | so-az
    SOFR | sofer
    SOHO
    SONAR
    SONIA
    SPAC
    SPIE
    START
    STEM
    STOXX | Stoxx
    SUNY | soony
    SWAPO
    SWAT
    SWIFT
    SWOT
    TANF | tan iff
    TARP
    TASER
    TASS
    TED
    TEFL | teffle
    TEPCO
    TESS
    THAAD
    TIMSS
    TIPS
    TOEFL | toe-full
    TRAI
    UCAS | you-cass
    UEFA
    UKIP
    ULEZ
    UMNO
    UNEP | you-nep
    UNESCO
    UNFICYP
    UNICEF
    UNITA
    UNIX
    UNRWA
    VAWA
    VEVO
    VIX
    VRAM | V ram
    WADA
    WAN
    WASP
    WHIP
    WIC | wick
    WIFI
    YAML | yammel
    YIMBY
    YOLO
    ZIP
    """#)
}
