extension Tables {
  /// Words in capitals and small letters that are spelled out, in part or whole: how they are said;
  /// the word itself where the engine says it rightly and only its plural wants a reading.
  static let letterWords = Table(
    "letterWords", width: 1...1, keys: .exact,
    #"""
    BEng | B Eng
    BSc | BSc
    CoE | C O E
    DPhil | D Phil
    DfE | D F E
    DfT | D F T
    DoD | D O D
    DoE | D O E
    DoJ | D O J
    FoI | F O I
    GmbH | G M B H
    HoC | H O C
    IoT | I O T
    KCl | K C L
    MEng | M Eng
    MPhil | M Phil
    MSc | MSc
    MoD | M O D
    MoJ | M O J
    MoU | M O U
    NaCl | N A C L
    NaOH | N A O H
    PhD | PhD
    PoW | P O W
    QoE | Q O E
    QoS | Q O S
    RoI | R O I
    SaaS | sass
    SoC | S O C
    SpA | S P A
    ToS | T O S
    UoE | U O E
    VoA | V O A
    VoIP | voyp
    mRNA | M R N A
    tRNA | T R N A
    """#)
}
