extension Tables {
  /// What stands after a name: how it is said.
  static let suffixes = Table(
    "suffixes", width: 1...1,
    #"""
    Bt | Baronet
    Esq | Esquire
    Jnr | Junior
    Jr | Junior
    Snr | Senior
    Sr | Senior
    """#)
}
