"""What an audit finds in the readings of a policy and their other options."""

from asn_wfh.messages.bilingual_message import Message

FAULTS = {
    "audit_other_term": Message(
        id="pada `{when}` butir dan pilihannya tidak menyebut `{facet}: {value}`",
        en="under `{when}` neither the clause nor the option says `{facet}: {value}`",
        fix_id="hapus, atau sebutkan dalam kalimat pilihannya",
        fix_en="delete it, or say it in the words of the option",
    ),
    "audit_other_lost": Message(
        id="pada `{when}` butir atau pilihannya menyebut `{facet}: {value}`, akibatnya tidak",
        en="under `{when}` the clause or the option says `{facet}: {value}`, the effect does not",
        fix_id="tulis, atau perbaiki kalimat pilihannya",
        fix_en="write it, or mend the words of the option",
    ),
    "audit_other_idle": Message(
        id="pada `{when}` `otherwise` lain menggantikan `{effect}` ini, sehingga tidak berkata apa-apa",
        en="under `{when}` another `otherwise` replaces this `{effect}`, which so says nothing",
        fix_id="hapus salah satunya, atau tulis pilihan yang dimaksud",
        fix_en="delete one of them, or write the options that were meant",
    ),
    "audit_other_effect": Message(
        id="pada `{when}` butir dan pilihannya tidak menjadi dasar `{effect}`",
        en="under `{when}` neither the clause nor the option calls for `{effect}`",
        fix_id="perbaiki, atau katakan dalam kalimat pilihannya",
        fix_en="mend it, or say it in the words of the option",
    ),
    "audit_other_silence": Message(
        id="pada `{when}` kalimat pilihannya tidak mengatakan bahwa `{texts}` tidak mengatur jawaban",
        en="under `{when}` no words of the option say that `{texts}` leaves the answer alone",
        fix_id="sebut kata-kata itu dalam satu kalimat pilihannya dengan salah satu dari: {forms}",
        fix_en="name these words in one sentence of the option with one of: {forms}",
    ),
    "audit_other_nothing": Message(
        id="pada `{when}` butirnya tidak mengatur jawaban, seperti juga tanpa itu",
        en="under `{when}` the clause leaves the answer alone, as it does anyway",
        fix_id="hapus `otherwise` itu, atau tulis akibat yang dimaksud",
        fix_en="delete the `otherwise`, or write the effect that was meant",
    ),
    "audit_other_stands": Message(
        id="pada `{when}` bagian lain memuat kata-kata butirnya, dan tidak ada pilihan yang mengatakan `{effect}`",
        en="with `{when}` other parts carry the words of the clause, and no option says `{effect}`",
        fix_id="katakan dalam kalimat pilihan yang memuatnya apa akibat butirnya",
        fix_en="say in the words of the option under which it stands what the clause then does",
    ),
    "audit_other_unsaid": Message(
        id="pada `{when}` tidak ada bagian butir yang mengurus `{text}`",
        en="under `{when}` no part of the clause takes up `{text}`",
        fix_id="beri akibat, atau katakan dalam kalimat pilihannya bahwa butirnya tidak mengatur jawaban",
        fix_en="give it an effect, or say in the words of the option that it leaves the answer alone",
    ),
    "audit_other_figure": Message(
        id="pada `{when}` butir dan pilihannya tidak mengatakan `{figure}`",
        en="under `{when}` neither the clause nor the option says `{figure}`",
        fix_id="perbaiki, atau katakan dalam kalimat pilihannya",
        fix_en="mend it, or say it in the words of the option",
    ),
    "audit_other_word": Message(
        id="pada `{when}` butir dan pilihannya tidak mengatakan `{key}: {value}`",
        en="under `{when}` neither the clause nor the option says `{key}: {value}`",
        fix_id="perbaiki, atau katakan dalam kalimat pilihannya",
        fix_en="mend it, or say it in the words of the option",
    ),
    "audit_reading_at": Message(
        id="tafsir `{name}` mengubah butir ini tanpa mencantumkannya dalam `at`",
        en="the reading `{name}` changes this clause and does not list it in `at`",
        fix_id="cantumkan, atau hapus `otherwise`-nya",
        fix_en="list it, or delete the `otherwise`",
    ),
    "audit_reading_idle": Message(
        id="tafsir `{name}` mencantumkan butir ini, tetapi tidak ada `otherwise`-nya",
        en="the reading `{name}` lists this clause, which has no `otherwise` for it",
        fix_id="tulis akibatnya bila dibaca demikian, atau keluarkan dari daftar",
        fix_en="write what the clause does when read so, or take it off the list",
    ),
    "audit_means": Message(
        id="tafsir `{name}` mengubah arti butir pada `{facet}: {value}` tanpa mengatakannya",
        en="the reading `{name}` gives the clause another meaning in `{facet}: {value}` without a word",
        fix_id="katakan dalam pilihan terpilihnya",
        fix_en="say it in the option chosen",
    ),
}
