extension Tables {
  /// Titles and ranks that stand before a name: how they are said; `dot` where only the
  /// abbreviation with its dot counts, `bare` where it may stand without.
  static let titles = Table(
    "titles", width: 2...2,
    #"""
    Adm | Admiral | dot
    Amb | Ambassador | dot
    Assemb | Assemblyman | dot
    Assoc | Associate | dot
    Asst | Assistant | dot
    Atty | Attorney | dot
    Bishop | Bishop | bare
    Brig | Brigadier | dot
    Bro | Brother | dot
    Capt | Captain | bare
    Cdr | Commander | bare
    Cmdr | Commander | bare
    Col | Colonel | dot
    Comdr | Commander | bare
    Cong | Congressman | dot
    Const | Constable | dot
    Councilmember | Councilmember | bare
    Cpl | Corporal | bare
    Cpt | Captain | bare
    Del | Delegate | dot
    Det | Detective | dot
    Dr | Doctor | bare
    Drs | Doctors | dot
    Ens | Ensign | dot
    Esp | especially | dot
    Flt | Flight | bare
    Fr | Father | dot
    Gen | General | dot
    Gens | Generals | dot
    Gov | Governor | dot
    Govs | Governors | dot
    Hon | Honorable | dot
    Insp | Inspector | dot
    Jdg | Judge | dot
    Ldr | Leader | dot
    Lieut | Lieutenant | dot
    Lt | Lieutenant | bare
    Lts | Lieutenants | dot
    Maj | Major | dot
    Messrs | Messrs | bare
    Mlle | Mademoiselle | bare
    Mme | Madame | bare
    Mr | Mister | bare
    Mrs | Missus | bare
    Ms | Ms | bare
    Msgr | Monsignor | bare
    Mx | Mix | bare
    Ofc | Officer | dot
    Pfc | Private First Class | dot
    Pres | President | dot
    Prof | Professor | bare
    Profs | Professors | dot
    Pvt | Private | bare
    Rep | Representative | dot
    Reps | Representatives | dot
    Rev | Reverend | bare
    Revs | Reverends | dot
    Rt | Right | dot
    Sec | Secretary | dot
    Sen | Senator | dot
    Sens | Senators | dot
    Sgt | Sergeant | bare
    Sgts | Sergeants | dot
    Sr | Sister | dot
    Supt | Superintendent | dot
    Treas | Treasurer | dot
    """#)
}
