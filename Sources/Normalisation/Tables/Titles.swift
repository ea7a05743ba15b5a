extension Tables {
  /// Titles and ranks that stand before a name: how they are said; `dot` where only the
  /// abbreviation with its dot counts, `name` also where a longer name follows, `rank` only where
  /// another rank follows, `bare` where it may stand without.
  static let titles = Table(
    "titles", width: 2...2,
    #"""
    Abp | Archbishop | name
    Adm | Admiral | name
    Adms | Admirals | dot
    Adv | Advocate | name
    Ald | Alderman | dot
    Amb | Ambassador | name
    Assemb | Assemblyman | dot
    Assoc | Associate | dot
    Asst | Assistant | dot
    Atty | Attorney | dot
    Attys | Attorneys | dot
    Bishop | Bishop | bare
    Bp | Bishop | dot
    Br | Brother | dot
    Brig | Brigadier | name
    Bro | Brother | dot
    Capt | Captain | bare
    Capts | Captains | dot
    Cdr | Commander | bare
    Cdre | Commodore | bare
    Ch | Chief | rank
    Chmn | Chairman | dot
    Cllr | Councillor | bare
    Cllrs | Councillors | bare
    Cmdr | Commander | bare
    Col | Colonel | name
    Cols | Colonels | dot
    Comdr | Commander | bare
    Con | Constable | rank
    Cong | Congressman | dot
    Const | Constable | dot
    Coun | Councillor | dot
    Councilmember | Councilmember | bare
    Couns | Councillors | dot
    Cpl | Corporal | bare
    Cpls | Corporals | dot
    Cpt | Captain | bare
    Del | Delegate | dot
    Dem | Democratic | rank
    Dep | Deputy | dot
    Det | Detective | dot
    Dets | Detectives | dot
    Dir | Director | dot
    Dr | Doctor | bare
    Drs | Doctors | bare
    Ens | Ensign | dot
    Esp | especially | dot
    Flt | Flight | rank
    Fr | Father | dot
    Gen | General | name
    Gens | Generals | dot
    Gov | Governor | name
    Govs | Governors | name
    Gp | Group | rank
    Hon | Honorable | name
    Insp | Inspector | name
    Jdg | Judge | dot
    LCDR | Lieutenant Commander | bare
    Ldr | Leader | dot
    Lieut | Lieutenant | dot
    Lt | Lieutenant | bare
    Lts | Lieutenants | dot
    Maj | Major | name
    Messrs | Messrs | bare
    Mlle | Mademoiselle | bare
    Mme | Madame | bare
    Mr | Mister | bare
    Mrs | Missus | bare
    Ms | Ms | bare
    Msgr | Monsignor | bare
    MSgt | Master Sergeant | bare
    Mx | Mix | bare
    Ofc | Officer | dot
    Pfc | Private First Class | dot
    Pres | President | dot
    Prof | Professor | bare
    Profs | Professors | bare
    Pte | Private | bare
    Pvt | Private | bare
    Pvts | Privates | dot
    Radm | Rear Admiral | bare
    Rep | Representative | name
    Reps | Representatives | name
    Rev | Reverend | bare
    Revd | Reverend | bare
    Revs | Reverends | dot
    Rt | Right | dot
    Sec | Secretary | dot
    Sen | Senator | name
    Sens | Senators | name
    Sgt | Sergeant | bare
    Sgts | Sergeants | dot
    Smt | Shrimati | dot
    Spc | Specialist | dot
    Spkr | Speaker | dot
    Sqn | Squadron | rank
    Sr | Sister | dot
    SSgt | Staff Sergeant | bare
    Supt | Superintendent | name
    Treas | Treasurer | dot
    TSgt | Technical Sergeant | bare
    Vadm | Vice Admiral | bare
    Ven | Venerable | name
    Wg | Wing | rank
    """#)
}
