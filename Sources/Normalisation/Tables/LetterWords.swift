extension Tables {
  /// Words in capitals and small letters that are spelled out, in part or whole: how they are said;
  /// the word itself where the engine says it rightly and only its plural wants a reading.
  static let letterWords = Table(
    "letterWords", width: 1...1, keys: .exact,
    #"""
    AfD | A F D
    AirBnB | Air B N B
    Airbnb | Air B N B
    BEng | B Eng
    BSc | BSc
    BoC | B O C
    BoE | B O E
    BoJ | B O J
    BoP | B O P
    BtoB | B to B
    CoE | C O E
    CoP | C O P
    CofE | C of E
    CofI | C of I
    CofS | C of S
    DPhil | D Phil
    DfE | D F E
    DfID | Diffid
    DfT | D F T
    DoD | D O D
    DoE | D O E
    DoH | D O H
    DoJ | D O J
    DoT | D O T
    EoM | E O M
    EoS | E O S
    FPÖ | F P O
    FdI | F D I
    FoI | F O I
    GmbH | G M B H
    HbA | H B A
    HoC | H O C
    IgA | I G A
    IgG | I G G
    IgM | I G M
    IoT | I O T
    KCl | K C L
    KPÖ | K P O
    LoC | L O C
    MEng | M Eng
    MPhil | M Phil
    MSc | MSc
    MiFID | Mifid
    MoD | M O D
    MoE | M O E
    MoH | M O H
    MoJ | M O J
    MoMA | Moma
    MoS | M O S
    MoT | M O T
    MoU | M O U
    NaCl | N A C L
    NaOH | N A O H
    NoK | N O K
    OK'd | okayed
    OKed | okayed
    OKing | okaying
    PhD | PhD
    PoC | P O C
    PoW | P O W
    PrEP | prep
    PvP | P V P
    QoE | Q O E
    QoS | Q O S
    RoI | R O I
    SPÖ | S P O
    SaaS | sass
    SoC | S O C
    SpA | S P A
    TfL | T F L
    ToS | T O S
    UoE | U O E
    VoA | V O A
    VoIP | voyp
    mRNA | M R N A
    tRNA | T R N A
    ÖBB | O B B
    ÖVP | O V P
    """#)
}
