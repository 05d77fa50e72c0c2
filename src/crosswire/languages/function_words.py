"""The commonest small words of languages, and the scripts that others are known by."""

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of and to in a is that for it on was with as by at from his he has be are were an which this have had not been said who will they but its their after would she or her more than him them into when what could because between during these those there about against before until while where should did does says told also other out up down you our your been being each some how why whose whom then",
        "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei",
        "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son ont cette aux ses mais comme ou nous été sa leur elle ces fait d l qu",
        "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde",
        "it": "di e il la che in a per un è del le con i non si da una della dei al sono come gli più ha nel anche alla su lo delle ma dal degli ai stato nella questo tra se alle loro dalla o sulla",
        "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso",
        "nl": "de van het een en in is dat op te zijn met voor niet die aan er om ook als door uit naar dan bij maar hij ze heeft werd zich nog wel wordt over was worden hebben deze meer geen al tot kan",
        "sv": "och i att en som det är av för på med den till inte om ett har de var från vid han men sig så kan också efter hade ska enligt när eller sin mot under",
        "da": "og i at det er en til af på for med som der den de ikke har var et men om han fra kan vil ved også efter blev sig når eller skal hun være",
        "no": "og i det er at en på for til som med av den har ikke de var et om han fra men seg kan skal etter ble også ved når hun eller være",
        "fi": "ja on ei että se oli ovat hän mutta myös kun joka tai sen mukaan ole kuin niin vuoden jo nyt hänen ollut",
        "pl": "w i na z się do nie że to o jest jak za po przez od ale dla tym są oraz co był jego który przy być już także może tego",
        "cs": "a v se na je že o z s do by to ve i si pro za jako ale po jsou k byl podle od které který jeho při nebo až ze",
        "hu": "a az és hogy nem is egy volt ez meg csak de már még el ki mint kell van szerint lesz ezt után vagy ha azt",
        "ro": "de și în a la că o cu pe un din nu este se care pentru au fost mai sunt prin sau după al ale dar fi lui această",
        "tr": "ve bir bu için da de ile olarak çok daha gibi olan en kadar sonra ise var ancak göre tarafından değil ne oldu olduğu",
        "id": "yang dan di dengan untuk dari pada ini itu dalam tidak akan ke oleh adalah juga telah kepada sebagai ada karena bahwa mereka dia",
        "vi": "và của là có các được cho trong một không người này với đã những khi để từ về ra đến như tại nhiều",
    }.items()
}

# A run of code points to the language that a text mostly in them is taken for.
SCRIPTS: tuple[tuple[int, int, str], ...] = (
    (0x0370, 0x03FF, "el"),
    (0x0400, 0x04FF, "ru"),
    (0x0530, 0x058F, "hy"),
    (0x0590, 0x05FF, "he"),
    (0x0600, 0x06FF, "ar"),
    (0x0900, 0x097F, "hi"),
    (0x0980, 0x09FF, "bn"),
    (0x0B80, 0x0BFF, "ta"),
    (0x0E00, 0x0E7F, "th"),
    (0x10A0, 0x10FF, "ka"),
    (0x3040, 0x30FF, "ja"),
    (0x4E00, 0x9FFF, "zh"),
    (0xAC00, 0xD7AF, "ko"),
)

LANGUAGE_NAMES: dict[str, str] = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese", "nl": "Dutch",
    "sv": "Swedish", "da": "Danish", "no": "Norwegian", "fi": "Finnish", "pl": "Polish", "cs": "Czech", "hu": "Hungarian",
    "ro": "Romanian", "tr": "Turkish", "id": "Indonesian", "vi": "Vietnamese", "el": "Greek", "ru": "Russian", "hy": "Armenian",
    "he": "Hebrew", "ar": "Arabic", "hi": "Hindi", "bn": "Bengali", "ta": "Tamil", "th": "Thai", "ka": "Georgian",
    "ja": "Japanese", "zh": "Chinese", "ko": "Korean",
}  # fmt: skip
