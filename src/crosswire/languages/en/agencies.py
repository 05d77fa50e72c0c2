"""The world's news agencies: by what names English texts credit them, where they sit, who runs them.

`state_run` is True where the state owns the agency and sets its line, and False where the agency is a
company, a cooperative of its clients or a public body with editorial independence of its own. Names and ownership
are as the agencies themselves give them.
"""

from msgspec import Struct


class Agency(Struct, frozen=True, kw_only=True):
    """A news agency: `forms` are the other names that texts use for it."""

    name: str
    forms: tuple[str, ...]
    country: str
    state_run: bool


# Stands for the agency of a text that is signed as agencies sign theirs, and names none.
UNNAMED_AGENCY = "unnamed agency"

# name | other forms, the usual short one first | country | state-run
_TABLE = """
Associated Press|AP;The Associated Press;The AP;AP News|United States|no
Reuters|Thomson Reuters;Reuters News;Reuters News Agency|United Kingdom|no
Agence France-Presse|AFP;Agence France Presse;AFP News|France|no
United Press International|UPI|United States|no
Bloomberg News|Bloomberg|United States|no
Dow Jones Newswires|Dow Jones|United States|no
PA Media|PA;Press Association;The Press Association;PA News|United Kingdom|no
Deutsche Presse-Agentur|dpa;DPA;German Press Agency;dpa-AFX|Germany|no
EFE|Agencia EFE;EFE News|Spain|yes
Europa Press|EP|Spain|no
ANSA|Agenzia ANSA;Agenzia Nazionale Stampa Associata|Italy|no
Adnkronos||Italy|no
Lusa|Agência Lusa;Lusa News Agency|Portugal|yes
Belga|Belga News Agency|Belgium|no
ANP|Algemeen Nederlands Persbureau|Netherlands|no
Austria Press Agency|APA;Austria Presse Agentur|Austria|no
Keystone-SDA|Keystone SDA;SDA-ATS|Switzerland|no
TT News Agency|TT;Tidningarnas Telegrambyrå|Sweden|no
NTB|Norsk Telegrambyrå;Norwegian News Agency|Norway|no
Ritzau|Ritzaus Bureau|Denmark|no
STT|Suomen Tietotoimisto;Finnish News Agency|Finland|no
Baltic News Service|BNS|Lithuania|no
LETA||Latvia|no
ELTA|Lithuanian News Agency|Lithuania|no
Polish Press Agency|PAP;Polska Agencja Prasowa|Poland|yes
Czech News Agency|CTK;ČTK;Ceska tiskova kancelar|Czech Republic|no
TASR|News Agency of the Slovak Republic|Slovakia|yes
MTI|Hungarian News Agency;Magyar Távirati Iroda|Hungary|yes
Agerpres|Romanian National News Agency|Romania|yes
BTA|Bulgarian News Agency;Bulgarian Telegraph Agency|Bulgaria|yes
HINA|Croatian News Agency|Croatia|yes
Slovenian Press Agency|STA|Slovenia|yes
Tanjug||Serbia|no
Beta News Agency|Beta|Serbia|no
FENA|Federal News Agency|Bosnia and Herzegovina|yes
MIA|Media Information Agency|North Macedonia|yes
Albanian Telegraphic Agency|ATA|Albania|yes
Athens News Agency|AMNA;ANA-MPA;Athens-Macedonian News Agency;Athens News Agency-Macedonian Press Agency|Greece|yes
Cyprus News Agency||Cyprus|yes
Ukrinform||Ukraine|yes
Interfax-Ukraine||Ukraine|no
UNIAN||Ukraine|no
TASS|ITAR-TASS;Itar-Tass;TASS news agency|Russia|yes
RIA Novosti|RIA;RIA news agency;RIA Novosti news agency|Russia|yes
Sputnik|Sputnik News|Russia|yes
Interfax||Russia|no
Regnum||Russia|no
BelTA|Belta;Belarusian Telegraph Agency|Belarus|yes
Moldpres||Moldova|yes
Armenpress||Armenia|yes
Azertac|AZERTAC;Azerbaijan State News Agency|Azerbaijan|yes
Turan|Turan Information Agency|Azerbaijan|no
Kazinform||Kazakhstan|yes
UzA|Uzbekistan National News Agency|Uzbekistan|yes
Kabar|Kabar news agency|Kyrgyzstan|yes
Khovar||Tajikistan|yes
Anadolu Agency|AA;Anadolu;Anadolu Ajansi;Anadolu news agency|Turkey|yes
Demirören News Agency|DHA;Demiroren News Agency|Turkey|no
Ihlas News Agency|IHA|Turkey|no
Xinhua|Xinhua News Agency;Xinhua news agency;New China News Agency|China|yes
China News Service|CNS;Chinanews|China|yes
Central News Agency|CNA|Taiwan|yes
Kyodo News|Kyodo;Kyodo News Agency;Kyodo news agency|Japan|no
Jiji Press|Jiji|Japan|no
Yonhap|Yonhap News Agency;Yonhap news agency;Yonhap News|South Korea|no
Newsis||South Korea|no
KCNA|Korean Central News Agency|North Korea|yes
Montsame||Mongolia|yes
Vietnam News Agency|VNA|Vietnam|yes
Lao News Agency|KPL|Laos|yes
Agence Kampuchea Presse|AKP|Cambodia|yes
Thai News Agency|TNA|Thailand|yes
Myanmar News Agency|MNA|Myanmar|yes
Bernama|Malaysian National News Agency|Malaysia|yes
Antara|Antara News;Antara news agency|Indonesia|yes
Philippine News Agency|PNA|Philippines|yes
Press Trust of India|PTI|India|no
Asian News International|ANI;ANI News|India|no
Indo-Asian News Service|IANS|India|no
United News of India|UNI|India|no
Associated Press of Pakistan|APP|Pakistan|yes
Bangladesh Sangbad Sangstha|BSS|Bangladesh|yes
United News of Bangladesh|UNB|Bangladesh|no
Rastriya Samachar Samiti|RSS|Nepal|yes
Lankapuvath||Sri Lanka|yes
Bakhtar News Agency|Bakhtar|Afghanistan|yes
Pajhwok Afghan News|Pajhwok|Afghanistan|no
IRNA|Islamic Republic News Agency|Iran|yes
Fars News Agency|Fars|Iran|no
Tasnim|Tasnim News Agency;Tasnim news agency|Iran|no
ISNA|Iranian Students' News Agency;Iranian Students News Agency|Iran|no
Mehr News Agency|Mehr|Iran|yes
Iraqi News Agency|INA|Iraq|yes
SANA|Syrian Arab News Agency|Syria|yes
National News Agency|NNA|Lebanon|yes
Petra|Jordan News Agency;Petra News Agency|Jordan|yes
WAFA|Palestinian News Agency;Palestine News Agency|Palestine|yes
Saudi Press Agency|SPA|Saudi Arabia|yes
Emirates News Agency|WAM|United Arab Emirates|yes
Kuwait News Agency|KUNA|Kuwait|yes
Qatar News Agency|QNA|Qatar|yes
Bahrain News Agency|BNA|Bahrain|yes
Oman News Agency|ONA|Oman|yes
Saba|Saba News Agency;Yemen News Agency|Yemen|yes
Middle East News Agency|MENA|Egypt|yes
Libyan News Agency|LANA|Libya|yes
Tunis Afrique Presse|TAP|Tunisia|yes
Algeria Press Service|APS;Algérie Presse Service|Algeria|yes
Maghreb Arabe Presse|MAP;Maghreb Arab Press|Morocco|yes
Sudan News Agency|SUNA|Sudan|yes
Ethiopian News Agency|ENA|Ethiopia|yes
Kenya News Agency|KNA|Kenya|yes
News Agency of Nigeria|NAN|Nigeria|yes
Ghana News Agency|GNA|Ghana|yes
South African Press Association|SAPA|South Africa|no
Zimbabwe Inter-Africa News Agency|ZIANA|Zimbabwe|yes
Panapress|Pan-African News Agency;PANA|Senegal|no
Canadian Press|CP;The Canadian Press|Canada|no
Notimex||Mexico|yes
Prensa Latina||Cuba|yes
Agência Brasil|Agencia Brasil|Brazil|yes
Télam|Telam|Argentina|yes
Andina|Andina News Agency;Andina news agency|Peru|yes
Agencia Boliviana de Información|ABI|Bolivia|yes
Agencia Venezolana de Noticias|AVN|Venezuela|yes
Australian Associated Press|AAP;AAP Newswire|Australia|no
NZ Newswire|NZN|New Zealand|no
Inter Press Service|IPS|Italy|no
"""


def _read_table() -> tuple[Agency, ...]:
    rows = (line.split("|") for line in _TABLE.strip().splitlines())
    return tuple(
        Agency(name=name, forms=tuple(forms.split(";")) if forms else (), country=country, state_run=state == "yes")
        for name, forms, country, state in rows
    )


AGENCIES: tuple[Agency, ...] = _read_table()

# Every name and form, lower case, to its agency.
AGENCY_OF_FORM: dict[str, Agency] = {
    form.lower(): agency for agency in AGENCIES for form in (agency.name, *agency.forms)
}

# Forms that mean something else more often than not: credits only, never a name in running text by themselves.
AMBIGUOUS_FORMS = frozenset(
    {
        "aa", "abi", "ana", "anp", "apa", "app", "aps", "ata", "beta", "bna", "bns", "bss", "cna", "cns", "cp", "dha",
        "dow jones", "ena", "ep", "fars", "gna", "iha", "ina", "ips", "kabar", "kna", "kpl", "lana", "map", "mehr",
        "mena", "mia", "mna", "mti", "nan", "nna", "ntb", "ona", "pa", "pana", "pap", "petra", "pna", "qna", "ria",
        "rss", "saba", "sana", "spa", "sta", "stt", "suna", "tap", "tna", "tt", "turan", "unb", "uni", "uza", "vna",
        "wafa", "wam", "andina", "antara", "bakhtar", "national news agency", "central news agency",
    }
)  # fmt: skip
