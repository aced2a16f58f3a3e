"""The form in which papers are compared folds how a text is set, and never what it says."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh.audit import fingerprint, normalised

ANY = st.text(st.characters() | st.sampled_from(" \n\t-*_'\u00ad\u2019\u00b2aA19"), max_size=60)


def signs(text: str) -> str:
    """The letters and digits of a text in their common forms, a raised 2 as 2."""
    folded = unicodedata.normalize("NFKC", text.replace("\u02bc", "'"))
    return "".join(sign for sign in folded if sign.isalnum())


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("  dua\u00a0\u00a0kata \r\n di\tbaris\flain ", "dua kata di baris lain"),
        ("061/ *OSI* /Org (*shif*), **tebal**, __garis__", "061/ OSI /Org (shif), tebal, garis"),
        ("***_semua_*** *pagi dan _sore_*", "semua pagi dan sore"),
        ("*) kecuali guru* dan bidan**", ") kecuali guru dan bidan"),
        ("5*3 a_b ____ * * ((*)) 5*.3", "5*3 a_b ____ * * ((*)) 5*.3"),
        ("pelak-\nsanaan  Peme-\r\n   rintah", "pelaksanaan Pemerintah"),
        ("pelak\u00adsanaan peme\u00ad\n rintah", "pelaksanaan pemerintah"),
        ("masing-\nmasing perundang-\nundangan", "masing-masing perundang-undangan"),
        ("5-\n10 H-\n1 1\u00ad\n0 WFH-\nWFO e-\nkinerja", "5-10 H-1 1-0 WFH-WFO e-kinerja"),
        ("- di -\nTempat 7 -\n8", "- di -\nTempat 7 -\n8".replace("\n", " ")),
        ("Jum\u2019at Jum`at Jum\u00b4at \u201csatu\u201d", "Jum'at Jum'at Jum'at \"satu\""),
        ("\uff11\uff10\uff05 e\ufb01siensi Jum\u02bcat", "10% efisiensi Jum'at"),
        ("10\u00b2 1\u2461 2\u00bd kerja\u00aa", "10\u00b2 1\u2461 2\u00bd kerja\u00aa"),
        ("1\u2488 kerja\u00a8nya", "1\u2488 kerja\u00a8nya"),
        ("cafe\u0301", "caf\u00e9"),
        ("1 0", "1 0"),
        ("", ""),
    ],
)
def test_what_is_folded(text: str, form: str) -> None:
    """Spaces, emphasis, quotes, widths and broken words are folded; raised figures are not."""
    assert normalised(text) == form


@given(ANY)
@settings(max_examples=500)
def test_no_letter_and_no_digit_is_lost(text: str) -> None:
    """Whatever the text, its letters and digits survive, each in its place."""
    assert signs(normalised(text)) == signs(text)


@given(ANY)
@settings(max_examples=500)
def test_the_form_is_its_own_form(text: str) -> None:
    """Normalising twice changes nothing more."""
    assert normalised(normalised(text)) == normalised(text)


@given(ANY, st.data())
def test_another_letter_or_digit_is_seen(text: str, data: st.DataObject) -> None:
    """A text with one letter or digit changed, added or taken away has another fingerprint."""
    at = data.draw(st.integers(0, len(text)))
    sign = data.draw(st.sampled_from("abkzAZ0123789"))
    added = text[:at] + sign + text[at:]
    assert fingerprint(added) != fingerprint(text)
    changed = text[:at] + data.draw(st.sampled_from("xyQ456")) + text[at:]
    assert fingerprint(changed) != fingerprint(added)


WORDS = st.lists(
    st.from_regex(r"[a-z]{2,9}|[A-Z]{2,4}|[A-Z][a-z]{2,6}|[1-9][0-9]{0,3}%?", fullmatch=True)
    | st.sampled_from(["masing-masing", "Jum'at", "7.30", "dan/atau", "(satu)", "5;", "c."]),
    min_size=1,
    max_size=12,
)


@st.composite
def settings_of(draw: st.DrawFn, words: list[str]) -> str:
    """The words as a printer may set them: spaced, emphasised, quoted, broken at line ends."""
    text = ""
    for word in words:
        shown = word
        cut = draw(st.integers(2, 7))
        if word.isalpha() and word.islower() and cut < len(word) - 1:
            left, right = word[:cut], word[cut:]
            echoes = any(left.endswith(right[:size]) for size in range(3, len(right) + 1))
            if not echoes and draw(st.booleans()):
                shown = left + draw(st.sampled_from(["-\n", "- \r\n  ", "\u00ad", "\u00ad\n"]))
                shown += right
        mark = draw(st.sampled_from(["", "", "", "*", "**", "_", "***"]))
        shown = mark + shown.replace("'", draw(st.sampled_from("'\u2019`"))) + mark[::-1]
        text += shown + draw(st.sampled_from([" ", "  ", "\n", "\r\n", "\u00a0", "\f", "\t"]))
    return text


@given(st.data())
@settings(max_examples=120)
def test_however_it_is_set_the_words_are_the_same(data: st.DataObject) -> None:
    """The form of a text is its words and one space between them, so other words differ."""
    words = data.draw(WORDS)
    assert normalised(data.draw(settings_of(words))) == " ".join(words)


def test_a_fingerprint_is_the_digest_of_the_form() -> None:
    """Two scans of one text have one SHA-256; half of a character is a text as well."""
    assert fingerprint(" *satu* hari\n kerja") == fingerprint("satu hari kerja")
    assert fingerprint("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert len(fingerprint("\ud800")) == 64
