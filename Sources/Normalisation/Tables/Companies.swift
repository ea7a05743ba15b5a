extension Tables {
  /// What a company is, after its name: how it is said.
  static let companies = Table(
    "companies", width: 1...1,
    #"""
    Assn | Association
    Assoc | Association
    Bldg | Building
    Bn | Battalion
    Bros | Brothers
    Cmte | Committee
    Co | Company
    Comm | Commission
    Corp | Corporation
    Cos | Companies
    Dept | Department
    Dist | District
    Div | Division
    Govt | government
    Inc | Incorporated
    Inst | Institute
    Intl | International
    Ltd | Limited
    Mfg | Manufacturing
    Natl | National
    plc | P L C
    Pty | Proprietary
    Regt | Regiment
    Univ | University
    """#)
}
