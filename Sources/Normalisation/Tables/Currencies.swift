extension Tables {
  /// Currency signs and codes: one, several, one and several of the hundredth part, ISO 4217 code.
  /// A dash where nobody counts the part.
  static let currencies = Table(
    "currencies", width: 5...5, keys: .exact,
    #"""
    $ | dollar | dollars | cent | cents | USD
    AED | dirham | dirhams | fils | fils | AED
    AFN | afghani | afghanis | - | - | AFN
    ALL | Albanian lek | Albanian lek | - | - | ALL
    AMD | Armenian dram | Armenian drams | - | - | AMD
    ANG | Antillean guilder | Antillean guilders | cent | cents | ANG
    AOA | kwanza | kwanza | - | - | AOA
    ARS | Argentine peso | Argentine pesos | centavo | centavos | ARS
    AUD | Australian dollar | Australian dollars | cent | cents | AUD
    AWG | Aruban florin | Aruban florins | cent | cents | AWG
    AZN | Azerbaijani manat | Azerbaijani manat | - | - | AZN
    BAM | convertible mark | convertible marks | - | - | BAM
    BBD | Barbados dollar | Barbados dollars | cent | cents | BBD
    BDT | taka | taka | poisha | poisha | BDT
    BGN | Bulgarian lev | Bulgarian leva | stotinka | stotinki | BGN
    BHD | Bahraini dinar | Bahraini dinars | - | - | BHD
    BIF | Burundian franc | Burundian francs | - | - | BIF
    BMD | Bermudian dollar | Bermudian dollars | cent | cents | BMD
    BND | Brunei dollar | Brunei dollars | cent | cents | BND
    BOB | boliviano | bolivianos | centavo | centavos | BOB
    BRL | Brazilian real | Brazilian reais | centavo | centavos | BRL
    BSD | Bahamian dollar | Bahamian dollars | cent | cents | BSD
    BTC | bitcoin | bitcoins | - | - | BTC
    BTN | ngultrum | ngultrum | - | - | BTN
    BWP | pula | pula | thebe | thebe | BWP
    BYN | Belarusian ruble | Belarusian rubles | kopek | kopeks | BYN
    BZD | Belize dollar | Belize dollars | cent | cents | BZD
    CAD | Canadian dollar | Canadian dollars | cent | cents | CAD
    CDF | Congolese franc | Congolese francs | - | - | CDF
    CHF | Swiss franc | Swiss francs | centime | centimes | CHF
    CLP | Chilean peso | Chilean pesos | - | - | CLP
    CNH | offshore yuan | offshore yuan | - | - | CNH
    CNY | yuan | yuan | fen | fen | CNY
    COP | Colombian peso | Colombian pesos | - | - | COP
    CRC | Costa Rican colon | Costa Rican colones | - | - | CRC
    CUP | Cuban peso | Cuban pesos | centavo | centavos | CUP
    CVE | Cape Verdean escudo | Cape Verdean escudos | - | - | CVE
    CZK | Czech koruna | Czech korunas | - | - | CZK
    DJF | Djiboutian franc | Djiboutian francs | - | - | DJF
    DKK | Danish krone | Danish kroner | øre | øre | DKK
    DKr | Danish krone | Danish kroner | øre | øre | DKK
    DM | Deutschmark | Deutschmarks | pfennig | pfennigs | DEM
    DOP | Dominican peso | Dominican pesos | centavo | centavos | DOP
    DZD | Algerian dinar | Algerian dinars | - | - | DZD
    Dh | dirham | dirhams | fils | fils | AED
    Dhs | dirham | dirhams | fils | fils | AED
    EGP | Egyptian pound | Egyptian pounds | piastre | piastres | EGP
    ERN | nakfa | nakfa | - | - | ERN
    ETB | Ethiopian birr | Ethiopian birr | - | - | ETB
    ETH | ether | ether | - | - | ETH
    EUR | euro | euros | cent | cents | EUR
    FJD | Fijian dollar | Fijian dollars | cent | cents | FJD
    FKP | Falkland pound | Falkland pounds | penny | pence | FKP
    Fr | franc | francs | centime | centimes | CHF
    GBP | pound | pounds | penny | pence | GBP
    GEL | Georgian lari | Georgian lari | tetri | tetri | GEL
    GHS | cedi | cedis | pesewa | pesewas | GHS
    GIP | Gibraltar pound | Gibraltar pounds | penny | pence | GIP
    GMD | dalasi | dalasi | - | - | GMD
    GNF | Guinean franc | Guinean francs | - | - | GNF
    GTQ | quetzal | quetzals | centavo | centavos | GTQ
    GYD | Guyanese dollar | Guyanese dollars | cent | cents | GYD
    HKD | Hong Kong dollar | Hong Kong dollars | cent | cents | HKD
    HNL | lempira | lempiras | centavo | centavos | HNL
    HRK | Croatian kuna | Croatian kunas | lipa | lipas | HRK
    HTG | gourde | gourdes | centime | centimes | HTG
    HUF | forint | forints | - | - | HUF
    IDR | rupiah | rupiah | - | - | IDR
    ILS | shekel | shekels | agora | agorot | ILS
    INR | rupee | rupees | paisa | paise | INR
    IQD | Iraqi dinar | Iraqi dinars | - | - | IQD
    IRR | Iranian rial | Iranian rials | - | - | IRR
    ISK | Icelandic krona | Icelandic kronur | - | - | ISK
    JMD | Jamaican dollar | Jamaican dollars | cent | cents | JMD
    JOD | Jordanian dinar | Jordanian dinars | - | - | JOD
    JPY | yen | yen | - | - | JPY
    KES | Kenyan shilling | Kenyan shillings | cent | cents | KES
    KGS | Kyrgyz som | Kyrgyz som | - | - | KGS
    KHR | riel | riels | - | - | KHR
    KMF | Comorian franc | Comorian francs | - | - | KMF
    KPW | North Korean won | North Korean won | - | - | KPW
    KRW | won | won | - | - | KRW
    KSh | Kenyan shilling | Kenyan shillings | cent | cents | KES
    KWD | Kuwaiti dinar | Kuwaiti dinars | fils | fils | KWD
    KYD | Cayman Islands dollar | Cayman Islands dollars | cent | cents | KYD
    KZT | tenge | tenge | - | - | KZT
    Kr | krona | kronor | - | - | SEK
    Ksh | Kenyan shilling | Kenyan shillings | cent | cents | KES
    Kshs | Kenyan shilling | Kenyan shillings | cent | cents | KES
    Kč | koruna | korunas | - | - | CZK
    LAK | Lao kip | Lao kip | - | - | LAK
    LBP | Lebanese pound | Lebanese pounds | - | - | LBP
    LKR | Sri Lankan rupee | Sri Lankan rupees | cent | cents | LKR
    LRD | Liberian dollar | Liberian dollars | cent | cents | LRD
    LSL | loti | maloti | - | - | LSL
    LYD | Libyan dinar | Libyan dinars | - | - | LYD
    MAD | Moroccan dirham | Moroccan dirhams | centime | centimes | MAD
    MDL | Moldovan leu | Moldovan lei | ban | bani | MDL
    MGA | ariary | ariary | - | - | MGA
    MKD | Macedonian denar | Macedonian denars | - | - | MKD
    MMK | Burmese kyat | Burmese kyat | - | - | MMK
    MNT | tugrik | tugriks | - | - | MNT
    MOP | Macanese pataca | Macanese patacas | - | - | MOP
    MRU | ouguiya | ouguiyas | - | - | MRU
    MUR | Mauritian rupee | Mauritian rupees | cent | cents | MUR
    MVR | rufiyaa | rufiyaa | - | - | MVR
    MWK | Malawian kwacha | Malawian kwacha | - | - | MWK
    MXN | Mexican peso | Mexican pesos | centavo | centavos | MXN
    MYR | ringgit | ringgit | sen | sen | MYR
    MZN | metical | meticals | - | - | MZN
    NAD | Namibian dollar | Namibian dollars | cent | cents | NAD
    NGN | naira | naira | kobo | kobo | NGN
    NIO | cordoba | cordobas | centavo | centavos | NIO
    NIS | shekel | shekels | agora | agorot | ILS
    NKr | Norwegian krone | Norwegian kroner | øre | øre | NOK
    NOK | Norwegian krone | Norwegian kroner | øre | øre | NOK
    NPR | Nepalese rupee | Nepalese rupees | paisa | paise | NPR
    NZD | New Zealand dollar | New Zealand dollars | cent | cents | NZD
    OMR | Omani rial | Omani rials | - | - | OMR
    PAB | balboa | balboas | centesimo | centesimos | PAB
    PEN | Peruvian sol | Peruvian soles | centimo | centimos | PEN
    PGK | kina | kina | toea | toea | PGK
    PHP | peso | pesos | centavo | centavos | PHP
    PKR | Pakistani rupee | Pakistani rupees | paisa | paise | PKR
    PLN | zloty | zlotys | grosz | groszy | PLN
    PYG | guarani | guaranis | - | - | PYG
    QAR | Qatari riyal | Qatari riyals | dirham | dirhams | QAR
    RM | ringgit | ringgit | sen | sen | MYR
    RMB | yuan | yuan | fen | fen | CNY
    RON | leu | lei | ban | bani | RON
    RSD | Serbian dinar | Serbian dinars | - | - | RSD
    RUB | ruble | rubles | kopek | kopeks | RUB
    RWF | Rwandan franc | Rwandan francs | - | - | RWF
    Rmb | yuan | yuan | fen | fen | CNY
    Rp | rupiah | rupiah | - | - | IDR
    Rs | rupee | rupees | paisa | paise | INR
    SAR | Saudi riyal | Saudi riyals | halala | halalas | SAR
    SBD | Solomon Islands dollar | Solomon Islands dollars | cent | cents | SBD
    SCR | Seychelles rupee | Seychelles rupees | cent | cents | SCR
    SDG | Sudanese pound | Sudanese pounds | - | - | SDG
    SEK | Swedish krona | Swedish kronor | öre | öre | SEK
    SFr | Swiss franc | Swiss francs | centime | centimes | CHF
    SGD | Singapore dollar | Singapore dollars | cent | cents | SGD
    SHP | Saint Helena pound | Saint Helena pounds | penny | pence | SHP
    SKr | Swedish krona | Swedish kronor | öre | öre | SEK
    SLE | leone | leones | - | - | SLE
    SOS | Somali shilling | Somali shillings | - | - | SOS
    SRD | Surinamese dollar | Surinamese dollars | cent | cents | SRD
    SSP | South Sudanese pound | South Sudanese pounds | - | - | SSP
    STN | dobra | dobras | - | - | STN
    SYP | Syrian pound | Syrian pounds | - | - | SYP
    SZL | lilangeni | emalangeni | cent | cents | SZL
    Sfr | Swiss franc | Swiss francs | centime | centimes | CHF
    Sh | shilling | shillings | cent | cents | KES
    SwFr | Swiss franc | Swiss francs | centime | centimes | CHF
    THB | baht | baht | satang | satang | THB
    TJS | somoni | somoni | - | - | TJS
    TMT | Turkmen manat | Turkmen manat | - | - | TMT
    TND | Tunisian dinar | Tunisian dinars | - | - | TND
    TOP | Tongan paanga | Tongan paanga | - | - | TOP
    TRY | Turkish lira | Turkish lira | kurus | kurus | TRY
    TTD | Trinidad and Tobago dollar | Trinidad and Tobago dollars | cent | cents | TTD
    TWD | Taiwan dollar | Taiwan dollars | cent | cents | TWD
    TZS | Tanzanian shilling | Tanzanian shillings | - | - | TZS
    Tk | taka | taka | poisha | poisha | BDT
    Tsh | Tanzanian shilling | Tanzanian shillings | cent | cents | TZS
    UAH | hryvnia | hryvnia | kopiyka | kopiyky | UAH
    UGX | Ugandan shilling | Ugandan shillings | - | - | UGX
    USD | US dollar | US dollars | cent | cents | USD
    USh | Ugandan shilling | Ugandan shillings | cent | cents | UGX
    UYU | Uruguayan peso | Uruguayan pesos | - | - | UYU
    UZS | Uzbek som | Uzbek som | - | - | UZS
    VES | bolivar | bolivars | - | - | VES
    VND | dong | dong | - | - | VND
    VUV | vatu | vatu | - | - | VUV
    WST | Samoan tala | Samoan tala | - | - | WST
    XAF | Central African franc | Central African francs | - | - | XAF
    XCD | East Caribbean dollar | East Caribbean dollars | cent | cents | XCD
    XOF | CFA franc | CFA francs | - | - | XOF
    XPF | Pacific franc | Pacific francs | - | - | XPF
    YER | Yemeni rial | Yemeni rials | - | - | YER
    ZAR | rand | rand | cent | cents | ZAR
    ZMW | Zambian kwacha | Zambian kwacha | - | - | ZMW
    ZWL | Zimbabwean dollar | Zimbabwean dollars | - | - | ZWL
    kr | krona | kronor | - | - | SEK
    rs | rupee | rupees | paisa | paise | INR
    zł | zloty | zlotys | grosz | groszy | PLN
    £ | pound | pounds | penny | pence | GBP
    ¥ | yen | yen | - | - | JPY
    ฿ | baht | baht | satang | satang | THB
    ₡ | colon | colones | - | - | CRC
    ₦ | naira | naira | kobo | kobo | NGN
    ₨ | rupee | rupees | paisa | paise | INR
    ₩ | won | won | - | - | KRW
    ₪ | shekel | shekels | agora | agorot | ILS
    ₫ | dong | dong | - | - | VND
    € | euro | euros | cent | cents | EUR
    ₭ | kip | kip | - | - | LAK
    ₮ | tugrik | tugriks | - | - | MNT
    ₱ | peso | pesos | centavo | centavos | PHP
    ₲ | guarani | guaranis | - | - | PYG
    ₴ | hryvnia | hryvnia | kopiyka | kopiyky | UAH
    ₵ | cedi | cedis | pesewa | pesewas | GHS
    ₸ | tenge | tenge | - | - | KZT
    ₹ | rupee | rupees | paisa | paise | INR
    ₺ | lira | lira | kurus | kurus | TRY
    ₼ | manat | manat | - | - | AZN
    ₽ | ruble | rubles | kopek | kopeks | RUB
    ₾ | lari | lari | tetri | tetri | GEL
    ₿ | bitcoin | bitcoins | - | - | BTC
    """#)
}
