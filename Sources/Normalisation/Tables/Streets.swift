extension Tables {
  /// Kinds of street, as addresses shorten them: how they are said.
  static let streets = Table(
    "streets", width: 1...1,
    #"""
    Av | Avenue
    Ave | Avenue
    Blvd | Boulevard
    Cres | Crescent
    Ct | Court
    Dr | Drive
    Expy | Expressway
    Fwy | Freeway
    Gdns | Gardens
    Hwy | Highway
    Ln | Lane
    Pk | Park
    Pkwy | Parkway
    Pl | Place
    Plz | Plaza
    Rd | Road
    Sq | Square
    St | Street
    Ter | Terrace
    Terr | Terrace
    Tpke | Turnpike
    Trl | Trail
    """#)
}
