"""Every fault of a suite's file is told at its place, all at once, in both languages."""

import pytest

from asn_wfh import FactError
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.scenarios import suite_from_text
from asn_wfh.scenarios.suite_file import MAX_CASES
from scenarios import teladan

FILE = "kota_teladan.scenarios.yaml"
THEN = "    then: {outcome: permitted, because: ['1']}\n"
LINE = teladan.HEAD.count("\n") + 1


def faults(text: str, lang: str = "en") -> list[str]:
    """What is said of a suite that is none."""
    with pytest.raises(FactError) as caught:
        suite_from_text(text, teladan.policy(), FILE)
    return [fault.message(lang) for fault in caught.value.faults]


def faults_of(words: str, then: str = THEN, lang: str = "en") -> list[str]:
    """What is said of one scenario that is none, without the file's name."""
    lines = faults(f"{teladan.HEAD}  - name: Uji\n{words}{then}", lang)
    return [fault.removeprefix(f"{FILE}:") for fault in lines]


def test_a_suite_that_says_nothing_is_an_error() -> None:
    """No scenario at all, none that names a clause, and none that states an answer."""
    assert faults("scenarios: kota_teladan\ngiven: []\n") == [
        f"{FILE}:2: given: the list here is empty; write at least one item"
    ]
    given = "  - name: Uji\n    who: staf\n    date: 2026-04-13\n"
    then = "    then: {outcome: not_permitted, because: [no_leave_given]}\n"
    assert faults(teladan.HEAD + given + then) == [
        f"{FILE}:{LINE - 1}: no scenario names a clause of the policy; write in "
        f"`because` which clauses decide the answer"
    ]
    assert faults_of(
        "    who: staf\n    date: 2026-04-10\n", "    then: {outcome: permitted}\n"
    ) == [f"{LINE + 3} (Uji): then: `because` is missing; add `because` with its value"]
    assert faults_of(
        "    who: staf\n    date: 2026-04-10\n", "    then: {outcome: undetermined}\n"
    ) == [f"{LINE + 3} (Uji): then: `missing` is missing; add `missing` with its value"]
    assert faults_of("    who: staf\n    date: 2026-04-10\n", "    then: {}\n") == [
        f"{LINE + 3} (Uji): then: `outcome` is missing; add `outcome` with its value"
    ]
    assert faults_of("    who: staf\n    date: 2026-04-10\n", "") == [
        f"{LINE} (Uji): `then` is missing; add `then` with its value"
    ]


def test_another_policys_suite() -> None:
    """Scenarios for another policy are not put to this one."""
    text = (teladan.HEAD + teladan.GIVEN).replace("kota_teladan", "kota_lain")
    assert faults(text) == [
        f"{FILE}:1: scenarios: these scenarios are for `kota_lain`, not for "
        f"`kota_teladan`; write `kota_teladan` in the scenario file, or use the "
        f"policy `kota_lain`"
    ]


@pytest.mark.parametrize(
    ("words", "then", "expected"),
    [
        (
            "    who: stap\n    date: 2026-04-10\n",
            THEN,
            (
                f"{LINE + 1} (Uji): who: the word `stap` is not known here; write one of "
                f"siapa_pun, staf"
            ),
        ),
        (
            "    who: {like: staf, jenjang: mahir}\n    date: 2026-04-10\n",
            THEN,
            f"{LINE + 1} (Uji): who: the key `jenjang` is not known here; write one of "
            f"affair, domicile, employer, employment, level, like, post, service, task, "
            f"unit, without",
        ),
        (
            "    who: {like: staf, level: mahirr}\n    date: 2026-04-10\n",
            THEN,
            (
                f"{LINE + 1} (Uji): who.level: the word `mahirr` is not known here; did you "
                f"mean `mahir`?"
            ),
        ),
        (
            '    who: {like: staf, domicile: "7172"}\n    date: 2026-04-10\n',
            THEN,
            f"{LINE + 1} (Uji): who.domicile: `7172` has no dots, so it may be a BPS code "
            f"instead of a Kemendagri code; write the Kemendagri code with its dots, for "
            f"example `71.72` (Kota Bitung) if you mean that region",
        ),
        (
            "    who: []\n    date: 2026-04-10\n",
            THEN,
            f"{LINE + 1} (Uji): who: the list here is empty; write at least one item",
        ),
        (
            "    who: staf\n    date: []\n",
            THEN,
            f"{LINE + 2} (Uji): date: the list here is empty; write at least one item",
        ),
        (
            "    who: staf\n    date: 2026-02-30\n",
            THEN,
            f"{LINE + 2} (Uji): date: the date `2026-02-30` does not exist in the "
            f"calendar; write a date that exists",
        ),
        (
            "    who: staf\n    date: 2026-04-10\n    rosterd: ya\n",
            THEN,
            f"{LINE + 3} (Uji): the key `rosterd` is not known here; did you mean `rostered`?",
        ),
        (
            "    who: staf\n    date: 2026-04-10\n    recalled: mungkin\n",
            THEN,
            (
                f"{LINE + 3} (Uji): recalled: the word `mungkin` is not known here; write one "
                f"of tidak, ya"
            ),
        ),
        (
            "    who: staf\n    date: 2026-04-10\n    stance: {pengawass: ikut}\n",
            THEN,
            (
                f"{LINE + 3} (Uji): stance: the key `pengawass` is not known here; did you "
                f"mean `pengawas`?"
            ),
        ),
        (
            "    who: staf\n    date: 2026-04-10\n    stance: {pengawas: ikutt}\n",
            THEN,
            (
                f"{LINE + 3} (Uji): stance.pengawas: the word `ikutt` is not known here; did "
                f"you mean `ikut`?"
            ),
        ),
        (
            "    who: staf\n    date: 2026-04-10\n",
            '    then: {outcome: permitted, because: ["11"]}\n',
            f"{LINE + 3} (Uji): because: this policy has no clause `11`; write one of 1, "
            f"2, 3, 4, 5, 6, 7, 8",
        ),
        (
            "    who: staf\n    date: 2026-04-10\n",
            "    then: {outcome: permitted, because: []}\n",
            f"{LINE + 3} (Uji): then.because: the list here is empty; write at least one item",
        ),
        (
            "    who: staf\n    date: 2026-04-10\n",
            "    then: {outcome: permited, because: ['1']}\n",
            (
                f"{LINE + 3} (Uji): then.outcome: the word `permited` is not known here; did "
                f"you mean `permitted`?"
            ),
        ),
        (
            "    who: staf\n    date: 2026-04-10\n",
            "    then: {outcome: permitted, because: ['1'], duties: []}\n",
            f"{LINE + 3} (Uji): then.duties: the list here is empty; write at least one item",
        ),
        (
            "    who: staf\n    date: 2026-04-10\n",
            "    then: {outcome: permitted, because: ['1'], duties:"
            " [{at: '5', do: rencana_kerja, by: 23.59}]}\n",
            f"{LINE + 3} (Uji): by: `23.59` is not a time;"
            ' write a time ("16:30"), a date with a time ("2026-04-16 16:30"), or a moment'
            " as in the policy (`mulai_kerja`, `h+1`)",
        ),
        (
            "    who: staf\n    date: 2026-04-10\n",
            "    then: {outcome: permitted, because: ['1'], duties:"
            " [{at: '5', do: rencana_kerja, by: '24:00'}]}\n",
            f"{LINE + 3} (Uji): by: `24:00` is not a time;"
            ' write a time ("16:30"), a date with a time ("2026-04-16 16:30"), or a moment'
            " as in the policy (`mulai_kerja`, `h+1`)",
        ),
        (
            "    who: staf\n    date: 2026-04-10\n",
            "    then: {outcome: permitted, because: ['1'], duties:"
            " [{at: '5', do: rencana_kerja, by: '07:30', from: '07:30'}]}\n",
            (
                f"{LINE + 3} (Uji): duties: `by` and `from` cannot be used together; delete "
                f"one of them"
            ),
        ),
        (
            "    who: staf\n    date: 2026-04-10\n",
            "    then: {outcome: not_permitted, because: ['2'], duties:"
            " [{at: '5', do: rencana_kerja}]}\n",
            f"{LINE + 3} (Uji): then: `not_permitted` and `duties` cannot be used "
            f"together; delete one of them",
        ),
        (
            "    who: staf\n    date: 2026-04-10\n",
            "    then: {outcome: permitted, because: ['1'], contested: {pengawas: {ikut: ya}}}\n",
            f"{LINE + 3} (Uji): pengawas.ikut: the word `ya` is not known here; write one "
            f"of not_permitted, permitted, required, undetermined",
        ),
        (
            "    who: staf\n    date: 2026-04-10\n",
            "    then: {outcome: permitted, because: ['1'], warnings: [review_past]}\n",
            f"{LINE + 3} (Uji): warnings: the word `review_past` is not known here; write "
            f"one of calendar_listed, calendar_open, calendar_unrecorded, "
            f"clauses_conflict, ramadan_hours, recalled_ignored, retroactive, "
            f"review_passed, rostered_ignored",
        ),
        (
            "    who: staf\n    date: 2026-04-10\n",
            "    then: {outcome: permitted, because: ['1'], contested: {pengawass: {ikut: ya}}}\n",
            (
                f"{LINE + 3} (Uji): then.contested: the key `pengawass` is not known here; did "
                f"you mean `pengawas`?"
            ),
        ),
        (
            "    who: staf\n    date: 2026-04-10\n",
            "    then: {outcome: permitted, because: ['1'], contested: {pengawas: ikut}}\n",
            f"{LINE + 3} (Uji): contested.pengawas: a reading, one of its options and the "
            f"answer under that option are expected here; write for example `contested: {{reading: "
            f"{{option: not_permitted}}}}`",
        ),
        (
            "    who: staf\n    date: 2026-04-10\n",
            "    then: {outcome: permitted, because: ['1'], contested: [pengawas]}\n",
            f"{LINE + 3} (Uji): then.contested: a reading, one of its options and the "
            f"answer under that option are expected here; write for example `contested: {{reading: "
            f"{{option: not_permitted}}}}`",
        ),
        (
            "    who: staf\n    date: 2026-04-10\n",
            "    then: {outcome: permitted, because: ['1'],"
            " duties: [{at: '5', do: rencana_kerja, if: hujan}]}\n",
            f"{LINE + 3} (Uji): if: keys and values are expected here; write `key: value`",
        ),
        (
            "    who: [staf, [staf]]\n    date: 2026-04-10\n",
            THEN,
            f"{LINE + 1} (Uji): who: keys and values are expected here; write `key: value`",
        ),
        (
            "    who: {unit: {except: [uptd, rsud, satuan_pendidikan, induk]}}\n"
            "    date: 2026-04-10\n",
            THEN,
            f"{LINE + 1} (Uji): who.unit: the list here is empty; write at least one item",
        ),
        (
            "    who: {unit: {except: uptt}}\n    date: 2026-04-10\n",
            THEN,
            f"{LINE + 1} (Uji): unit.except: the word `uptt` is not known here; write one "
            f"of induk, rsud, satuan_pendidikan, uptd",
        ),
        (
            "    who: staf\n    date: 2026-04-10\n    calendar: {libur_setempat: 2026-04-10}\n",
            THEN,
            f"{LINE + 3} (Uji): calendar.libur_setempat: keys and values are expected here;"
            " write `key: value`",
        ),
        (
            "    who: staf\n    date: 2026-04-10\n"
            "    calendar: {libur_setempat: {2026-04-10: Pemilihan}, hari_kerja: 2026-04-10}\n",
            THEN,
            f"{LINE + 3} (Uji): calendar.hari_kerja: `2026-04-10` is written twice; write it once",
        ),
        (
            "    who: {affair: semua, level: semua, task: semua, unit: semua}\n"
            "    date: 2026-04-10\n",
            THEN,
            f"{LINE + 1} (Uji): who: the lists in this scenario make 25200 questions, "
            f"which is too many; split it; a scenario may ask at most {MAX_CASES}",
        ),
        (
            "    who: {affair: semua, level: semua, task: semua}\n"
            "    date: [2026-04-10, 2026-04-17]\n",
            THEN,
            f"{LINE} (Uji): the lists in this scenario make 12600 questions, which is too "
            f"many; split it; a scenario may ask at most {MAX_CASES}",
        ),
    ],
)
def test_what_is_wrong_is_told(words: str, then: str, expected: str) -> None:
    """Each fault is one line: file, line, scenario, key, what is wrong, what to write."""
    assert faults_of(words, then) == [expected]


def test_a_scenario_that_is_none() -> None:
    """An item of the list that has no keys is told, beside the others."""
    assert faults(teladan.HEAD + "  - Uji\n") == [
        f"{FILE}:{LINE}: keys and values are expected here; write `key: value`"
    ]


def test_a_name_twice() -> None:
    """Two scenarios may not share a name."""
    given = "  - name: Uji\n    who: staf\n    date: 2026-04-10\n" + THEN
    assert faults(teladan.HEAD + given * 2) == [
        f"{FILE}:{LINE + 4} (Uji): name: the name `Uji` is already used for the "
        f"scenario on line {LINE}; give each scenario its own name"
    ]


def test_a_time_without_a_zone() -> None:
    """A time means nothing while the file names no time zone."""
    text = (teladan.HEAD + teladan.GIVEN).replace("timezone: Asia/Makassar\n", "")
    assert [fault.partition("): ")[2] for fault in faults(text)] == [
        "by: there is a time here, but the file names no time zone; write for "
        "example `timezone: Asia/Jakarta` at the top of the file"
    ]
    text = text.replace('by: "2026-04-09 23:59"', 'times: "07:30"')
    assert [fault.partition("): ")[2] for fault in faults(text)] == [
        "times: there is a time here, but the file names no time zone; write for "
        "example `timezone: Asia/Jakarta` at the top of the file"
    ]


def test_all_faults_at_once_in_indonesian() -> None:
    """Every fault of a file is told, in order, in Indonesian as well."""
    text = teladan.HEAD.replace("scenarios: kota_teladan", "scenarios: kota_lain")
    text += "  - name: Uji\n    who: stap\n    date: kemarin\n    then: {outcome: permitted}\n"
    assert faults(text, "id") == [
        f"{FILE}:1: scenarios: skenario ini ditulis untuk `kota_lain`, bukan untuk "
        f"`kota_teladan`; tulis `kota_teladan` dalam berkas skenario, atau gunakan "
        f"berkas kebijakan `kota_lain`",
        f"{FILE}:{LINE + 1} (Uji): who: kata `stap` tidak dikenal di sini; tulis "
        f"salah satu dari siapa_pun, staf",
        f"{FILE}:{LINE + 2} (Uji): date: `kemarin` bukan tanggal; tulis "
        f"tahun-bulan-hari, misalnya 2026-04-08",
        f"{FILE}:{LINE + 3} (Uji): then: `because` belum ada; tambahkan `because` beserta nilainya",
    ]


@pytest.mark.parametrize("text", ["- a\n", "scenarios: kota_teladan\n", "a: [", "given: 1\n"])
def test_what_is_no_suite_at_all(text: str) -> None:
    """Whatever the text is, its faults are told and nothing else is raised."""
    assert faults(text)


def test_a_fact_of_the_policys_own_among_people_is_told_where_it_belongs() -> None:
    """An own fact in `who` or `people` is one of the scenario, and no misspelt fact of a person."""
    policy = load_policy_text(
        teladan.POLICY.replace(
            "readings:", "facts:\n  zona: {values: [merah, hijau], question: Zona apa}\nreadings:"
        ),
        "kota_teladan.yaml",
    )
    given = "  - name: Uji\n    who: {like: staf, zona: merah}\n    date: 2026-04-10\n"
    with pytest.raises(FactError) as caught:
        suite_from_text(teladan.HEAD + given + THEN, policy, FILE)
    assert [fault.message("en") for fault in caught.value.faults] == [
        f"{FILE}:{LINE + 1} (Uji): who.zona: `zona` is a fact that the policy itself "
        f"declares, so it does not belong in `who`; write `zona` in the scenario "
        f"itself, beside `who` and `date`"
    ]
