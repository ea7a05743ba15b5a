extension Tables {
  /// Currency signs and codes: one, several, one and several of the hundredth part, ISO 4217 code.
  /// A dash where nobody counts the part.
  static let currencies = Table(
    "currencies", width: 5...5, keys: .exact,
    #"""
    $ | dollar | dollars | cent | cents | USD
    AED | dirham | dirhams | fils | fils | AED
    ARS | Argentine peso | Argentine pesos | centavo | centavos | ARS
    AUD | Australian dollar | Australian dollars | cent | cents | AUD
    BDT | taka | taka | poisha | poisha | BDT
    BRL | Brazilian real | Brazilian reais | centavo | centavos | BRL
    BTC | bitcoin | bitcoins | - | - | BTC
    CAD | Canadian dollar | Canadian dollars | cent | cents | CAD
    CHF | Swiss franc | Swiss francs | centime | centimes | CHF
    CLP | Chilean peso | Chilean pesos | - | - | CLP
    CNY | yuan | yuan | fen | fen | CNY
    COP | Colombian peso | Colombian pesos | - | - | COP
    CZK | Czech koruna | Czech korunas | - | - | CZK
    DKK | Danish krone | Danish kroner | øre | øre | DKK
    EGP | Egyptian pound | Egyptian pounds | piastre | piastres | EGP
    EUR | euro | euros | cent | cents | EUR
    GBP | pound | pounds | penny | pence | GBP
    GHS | cedi | cedis | pesewa | pesewas | GHS
    HKD | Hong Kong dollar | Hong Kong dollars | cent | cents | HKD
    HRK | Croatian kuna | Croatian kunas | lipa | lipas | HRK
    HUF | forint | forints | - | - | HUF
    IDR | rupiah | rupiah | - | - | IDR
    ILS | shekel | shekels | agora | agorot | ILS
    INR | rupee | rupees | paisa | paise | INR
    IQD | Iraqi dinar | Iraqi dinars | - | - | IQD
    IRR | Iranian rial | Iranian rials | - | - | IRR
    ISK | Icelandic krona | Icelandic kronur | - | - | ISK
    JPY | yen | yen | - | - | JPY
    KES | Kenyan shilling | Kenyan shillings | cent | cents | KES
    KRW | won | won | - | - | KRW
    KWD | Kuwaiti dinar | Kuwaiti dinars | fils | fils | KWD
    LKR | Sri Lankan rupee | Sri Lankan rupees | cent | cents | LKR
    MXN | Mexican peso | Mexican pesos | centavo | centavos | MXN
    MYR | ringgit | ringgit | sen | sen | MYR
    NGN | naira | naira | kobo | kobo | NGN
    NIS | shekel | shekels | agora | agorot | ILS
    NOK | Norwegian krone | Norwegian kroner | øre | øre | NOK
    NZD | New Zealand dollar | New Zealand dollars | cent | cents | NZD
    PHP | peso | pesos | centavo | centavos | PHP
    PKR | Pakistani rupee | Pakistani rupees | paisa | paise | PKR
    PLN | zloty | zlotys | grosz | groszy | PLN
    QAR | Qatari riyal | Qatari riyals | dirham | dirhams | QAR
    RMB | yuan | yuan | fen | fen | CNY
    RON | leu | lei | ban | bani | RON
    RUB | ruble | rubles | kopek | kopeks | RUB
    Rs | rupee | rupees | paisa | paise | INR
    SAR | Saudi riyal | Saudi riyals | halala | halalas | SAR
    SEK | Swedish krona | Swedish kronor | öre | öre | SEK
    SFr | Swiss franc | Swiss francs | centime | centimes | CHF
    SGD | Singapore dollar | Singapore dollars | cent | cents | SGD
    THB | baht | baht | satang | satang | THB
    TRY | Turkish lira | Turkish lira | kurus | kurus | TRY
    TWD | Taiwan dollar | Taiwan dollars | cent | cents | TWD
    UAH | hryvnia | hryvnia | kopiyka | kopiyky | UAH
    USD | US dollar | US dollars | cent | cents | USD
    VND | dong | dong | - | - | VND
    XOF | CFA franc | CFA francs | - | - | XOF
    ZAR | rand | rand | cent | cents | ZAR
    £ | pound | pounds | penny | pence | GBP
    ¥ | yen | yen | - | - | JPY
    ฿ | baht | baht | satang | satang | THB
    ₡ | colon | colones | - | - | CRC
    ₦ | naira | naira | kobo | kobo | NGN
    ₩ | won | won | - | - | KRW
    ₪ | shekel | shekels | agora | agorot | ILS
    ₫ | dong | dong | - | - | VND
    € | euro | euros | cent | cents | EUR
    ₱ | peso | pesos | centavo | centavos | PHP
    ₴ | hryvnia | hryvnia | kopiyka | kopiyky | UAH
    ₵ | cedi | cedis | pesewa | pesewas | GHS
    ₹ | rupee | rupees | paisa | paise | INR
    ₺ | lira | lira | kurus | kurus | TRY
    ₽ | ruble | rubles | kopek | kopeks | RUB
    ₿ | bitcoin | bitcoins | - | - | BTC
    """#)
}
