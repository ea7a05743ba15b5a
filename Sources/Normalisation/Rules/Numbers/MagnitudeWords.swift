/// What is counted and what is measured with the letters that can be a magnitude or a unit.
extension Magnitude {
  /// What is so many metres in a headline.
  static let heights: Words = """
    WAVE WAVES FALL DROP HIGH DEEP TALL LONG WIDE CLIFF WALL TREE SHARK GOLD SILVER BRONZE FINAL RACE \
    SPRINT TITLE RECORD FREESTYLE HURDLES RUN SWIM TOWER CRANE BOAT YACHT FROM ABOVE BELOW AWAY DASH
    """

  /// What is measured by the metre.
  static let materials: Words = """
    path paths cliff cliffs water fabric rope cable cables track tracks road fence fencing height \
    wall pipe pipes pipeline rail wire snow rain depth coast coastline beach headroom visibility \
    sand mud ascent descent climb climbing elevation vertical yarn ice rock floodwater hedge \
    hedgerow cloth silk ribbon altitude holes hole tunnel tunnels tunnelling core drilling
    """
  /// What is numbered with letters: "Stage 3b".
  static let parts: Words = """
    stage phase type class grade level section part figure fig table question appendix annex route \
    platform article para paragraph bus seat row flat apartment junction exit highway unit room \
    gate step clade page no number exhibit schedule chapter group tier step form level key zone \
    zones zoned hdmi displayport bluetooth wcag
    """
  /// What headlines in capitals count in thousands.
  static let hit: Words = """
    PEOPLE HOMES JOBS WORKERS STAFF CARS FANS VOTERS STUDENTS PATIENTS HOUSEHOLDS CUSTOMERS TROOPS \
    USERS FOLLOWERS VIEWS DEATHS CASES TICKETS PROPERTIES FAMILIES CHILDREN PUPILS SIGNATURES \
    VISITORS PASSENGERS RESIDENTS SOLDIERS MIGRANTS HOUSES
    """
  static let running: Words = "ran running race races marathon parkrun jog fun sponsored"
  static let moneyWords: Words = """
    dollars pounds euros francs yen yuan renminbi won rand baht rupees rupiah pesos kroner kronor \
    krona zlotys zloty forints lira rubles roubles riyals dirhams dinars shekels ringgit naira \
    hryvnia reais crowns marks
    """
}
