"""Languages, told apart."""

import pytest

from crosswire.primitives.language import guess_language

TEXTS = {
    "en": "The council closed the bridge on Tuesday after engineers found cracks in two of its piers.",
    "de": "Der Rat hat die Brücke am Dienstag geschlossen, weil Ingenieure in zwei Pfeilern Risse gefunden haben.",
    "fr": "Le conseil a fermé le pont mardi après que des ingénieurs ont trouvé des fissures dans deux de ses piles.",
    "es": "El consejo cerró el puente el martes después de que los ingenieros encontraran grietas en dos de sus pilares.",
    "it": "Il consiglio ha chiuso il ponte martedì dopo che gli ingegneri hanno trovato delle crepe in due dei suoi piloni.",
    "pt": "O conselho fechou a ponte na terça-feira depois que os engenheiros encontraram fissuras em dois dos pilares.",
    "nl": "De gemeenteraad heeft de brug dinsdag gesloten nadat ingenieurs scheuren in twee van de pijlers hadden gevonden.",
    "ru": "Совет закрыл мост во вторник, после того как инженеры нашли трещины в двух опорах.",
    "zh": "市议会周二关闭了大桥，因为工程师在两个桥墩上发现了裂缝。",
    "ja": "市議会は火曜日に橋を閉鎖した。技師が二つの橋脚にひびを見つけたためである。",
    "ko": "시의회는 기술자들이 교각 두 개에서 균열을 발견한 뒤 화요일에 다리를 폐쇄했다.",
    "ar": "أغلق المجلس الجسر يوم الثلاثاء بعد أن وجد المهندسون شقوقا في اثنين من دعائمه.",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items(), ids=TEXTS)
def test_the_language_is_told(language, text):
    assert guess_language(text) == language


def test_a_short_report_full_of_names_is_told_too():
    assert (
        guess_language(
            "North Coast Radio\n7 March 2025\n\nMinister under fire over payment\n\nTransport minister Pavel Dorn took 300,000 "
            "crowns from the builder Aldwick Holdings, Velland Daily reports.\n\nAldwick Holdings declined to comment. Opposition "
            "deputies want him to resign."
        )
        == "en"
    )
    assert guess_language("Politiet søger vidner i Sellick. Over ti personer kom til skade under stormen.") != "en"


@pytest.mark.parametrize(
    "text", ["", "Hello", "12 13 14 15 16 17 18 19", "Berg Moen Lund Voss Dorn Salter Reke Arden Haldane"]
)
def test_too_little_tells_nothing(text):
    assert guess_language(text) is None
