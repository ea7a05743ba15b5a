extension Tables {
  /// American states as addresses and datelines have them: the name; `post` for the two capitals of
  /// the post, `dot` for the abbreviation of the newspapers.
  static let states = Table(
    "states", width: 2...2, keys: .exact,
    #"""
    AK | Alaska | post
    AL | Alabama | post
    AR | Arkansas | post
    AZ | Arizona | post
    Ala | Alabama | dot
    Alta | Alberta | dot
    Ariz | Arizona | dot
    Ark | Arkansas | dot
    Beds | Bedfordshire | post
    Berks | Berkshire | post
    Bucks | Buckinghamshire | post
    CA | California | post
    CO | Colorado | post
    CT | Connecticut | post
    Calif | California | dot
    Cambs | Cambridgeshire | post
    Colo | Colorado | dot
    Conn | Connecticut | dot
    DC | D C | post
    DE | Delaware | post
    Del | Delaware | dot
    Derbys | Derbyshire | post
    FL | Florida | post
    Fla | Florida | dot
    GA | Georgia | post
    Ga | Georgia | dot
    Glos | Gloucestershire | post
    HI | Hawaii | post
    Hants | Hampshire | post
    Herts | Hertfordshire | post
    IA | Iowa | post
    ID | Idaho | post
    IL | Illinois | post
    IN | Indiana | post
    Ia | Iowa | dot
    Ill | Illinois | dot
    Ind | Indiana | dot
    KS | Kansas | post
    KY | Kentucky | post
    Kan | Kansas | dot
    Kans | Kansas | dot
    Ky | Kentucky | dot
    LA | Louisiana | post
    La | Louisiana | dot
    Lancs | Lancashire | post
    Leics | Leicestershire | post
    Lincs | Lincolnshire | post
    MA | Massachusetts | post
    MD | Maryland | post
    ME | Maine | post
    MI | Michigan | post
    MN | Minnesota | post
    MO | Missouri | post
    MS | Mississippi | post
    MT | Montana | post
    Man | Manitoba | dot
    Mass | Massachusetts | dot
    Md | Maryland | dot
    Mich | Michigan | dot
    Middx | Middlesex | post
    Minn | Minnesota | dot
    Miss | Mississippi | dot
    Mo | Missouri | dot
    Mont | Montana | dot
    NC | North Carolina | post
    ND | North Dakota | post
    NE | Nebraska | post
    NH | New Hampshire | post
    NJ | New Jersey | post
    NM | New Mexico | post
    NV | Nevada | post
    NY | New York | post
    Neb | Nebraska | dot
    Nebr | Nebraska | dot
    Nev | Nevada | dot
    Nfld | Newfoundland | dot
    Northants | Northamptonshire | post
    Notts | Nottinghamshire | post
    OH | Ohio | post
    OK | Oklahoma | post
    OR | Oregon | post
    Okla | Oklahoma | dot
    Ont | Ontario | dot
    Ore | Oregon | dot
    Oxon | Oxfordshire | post
    PA | Pennsylvania | post
    Pa | Pennsylvania | dot
    Penn | Pennsylvania | dot
    Que | Quebec | dot
    RI | Rhode Island | post
    SC | South Carolina | post
    SD | South Dakota | post
    Sask | Saskatchewan | dot
    Staffs | Staffordshire | post
    TN | Tennessee | post
    TX | Texas | post
    Tenn | Tennessee | dot
    Tex | Texas | dot
    UT | Utah | post
    VA | Virginia | post
    VT | Vermont | post
    Va | Virginia | dot
    Vt | Vermont | dot
    WA | Washington | post
    WI | Wisconsin | post
    WV | West Virginia | post
    WY | Wyoming | post
    Warks | Warwickshire | post
    Wash | Washington | dot
    Wilts | Wiltshire | post
    Wis | Wisconsin | dot
    Wisc | Wisconsin | dot
    Worcs | Worcestershire | post
    Wyo | Wyoming | dot
    Yorks | Yorkshire | post
    """#)
}
